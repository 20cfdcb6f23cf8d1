import type { ParseArgsConfig, parseArgs } from 'node:util';

export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
  usage: string,
): ReturnType<typeof parseArgs<{ options: T }>>['values'];
