import type { ComponentChildren } from 'preact';
import type { SubscriptionId } from '@/messages/answers';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { linkName } from './link-words';
import type { LinkAsked } from './state';
import { useInsertable } from './use-insertable';
import { useAct, usePopup } from './use-popup';

interface LinkButtonProps {
  page: LinkAsked['page'];
  subscriptionId?: SubscriptionId;
  kind?: 'primary' | 'plain';
  /** The element that says why the link will not do what its name says. */
  describedBy?: string | undefined;
  /** Without it the icon stands alone. */
  children?: ComponentChildren;
}

export function CopyLinkButton(props: LinkButtonProps) {
  return <LinkButton by="copy" {...props} />;
}

export function InsertLinkButton(props: LinkButtonProps) {
  return useInsertable() ? <LinkButton by="insert" {...props} /> : null;
}

export function OpenLinkButton(props: LinkButtonProps) {
  return <LinkButton by="open" {...props} />;
}

function LinkButton({
  by,
  page,
  subscriptionId,
  kind = 'plain',
  describedBy,
  children,
}: LinkButtonProps & { by: LinkAsked['by'] }) {
  const asked: LinkAsked = { by, page, subscriptionId: subscriptionId ?? null };
  const busy = usePopup(({ making }) => making !== null && isSame(making, asked));
  const act = useAct();
  return (
    <BusyButton
      name={linkName(by, page)}
      title={linkName(by, page)}
      kind={kind}
      busy={busy}
      describedBy={describedBy}
      onClick={() => void act.deliverLink(asked)}
    >
      <Icon name={by} />
      {children}
    </BusyButton>
  );
}

function isSame(a: LinkAsked, b: LinkAsked): boolean {
  return a.by === b.by && a.page === b.page && a.subscriptionId === b.subscriptionId;
}
