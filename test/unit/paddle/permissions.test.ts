import { describe, expect, it } from 'vitest';
import { diagnose } from '@/paddle/permissions';
import { readSources } from '../house/read-sources';

const minimum = [
  'customer.read',
  'subscription.read',
  'customer_portal_session.write',
  'transaction.read',
];

function granted(permissions: string[]): string[] {
  return diagnose(permissions)
    .abilities.filter(({ granted }) => granted)
    .map(({ ability }) => ability);
}

describe('diagnose', () => {
  it('finds everything needed in the least key, and nothing to remove', () => {
    expect(granted(minimum)).toEqual([
      'find-customers',
      'see-subscriptions',
      'make-portal-links',
      'find-invoices',
    ]);
    expect(diagnose(minimum).unneeded).toEqual([]);
  });

  it('names what is missing for what', () => {
    const { abilities } = diagnose(['customer.read', 'price.read']);
    expect(abilities.find(({ ability }) => ability === 'make-portal-links')).toEqual({
      ability: 'make-portal-links',
      granted: false,
      missing: ['customer_portal_session.write'],
      optional: false,
    });
    expect(abilities.find(({ ability }) => ability === 'see-prices')).toMatchObject({
      granted: false,
      missing: ['product.read'],
      optional: true,
    });
  });

  it('takes write for read as well', () => {
    expect(granted(['subscription.write'])).toEqual(['see-subscriptions', 'change-plans']);
  });

  it('never takes read for write', () => {
    expect(granted(['subscription.read', 'customer_portal_session.read'])).toEqual([
      'see-subscriptions',
    ]);
  });

  it('advises to remove what Portage never uses, also a write where it only reads', () => {
    const held = [...minimum, 'adjustment.write', 'customer.write', 'report.read', 'price.read'];
    expect(diagnose(held).unneeded).toEqual(['adjustment.write', 'customer.write', 'report.read']);
  });

  it('asks for no permission that no request of Portage takes', () => {
    const requests = readSources(['src/paddle'], /\.ts$/)
      .filter(({ path }) => !path.endsWith('/permissions.ts'))
      .map(({ text }) => text)
      .join('');
    const asked = diagnose([]).abilities.flatMap(({ missing }) => missing);
    const taken = [...requests.matchAll(/permission(?:: | = )'([^']+)'/g)].flatMap(([, names]) =>
      names?.split(' or '),
    );
    expect(asked.filter((each) => !taken.includes(each))).toEqual([]);
  });

  it('grants nothing to a key without permissions', () => {
    expect(granted([])).toEqual([]);
  });
});
