import { Tricks } from './tricks';

/** An address as it is, with what is suspicious about it beside it. */
export function Address({ email, name = null }: { email: string; name?: string | null }) {
  return (
    <span class="person-address">
      {name && <bdi class="person-name">{name}</bdi>}
      <bdi class="person-email">{email}</bdi>
      <Tricks email={email} />
    </span>
  );
}
