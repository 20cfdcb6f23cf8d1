import { expect, it } from 'vitest';
import { isOwn } from '@/detection/own-address';

const own = ['acme.com', '@acme.io', ' Help@Partner.example ', ''];

it.each([
  'support@acme.com',
  'Support@ACME.com',
  'bot@mail.acme.com',
  'a@acme.io',
  'help@partner.example',
])('knows %s as ours', (email) => {
  expect(isOwn(email, own)).toBe(true);
});

it.each([
  'maria@example.com',
  'a@notacme.com',
  'a@acme.com.example',
  'other@partner.example',
  'xhelp@partner.example',
])('knows %s as somebody else', (email) => {
  expect(isOwn(email, own)).toBe(false);
});
