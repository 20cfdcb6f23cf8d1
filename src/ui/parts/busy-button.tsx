import type { ComponentChildren } from 'preact';

interface BusyButtonProps {
  /** The accessible name, where the visible text is shorter. */
  name?: string;
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  type?: 'button' | 'submit';
  busy?: boolean;
  disabled?: boolean;
  describedBy?: string | undefined;
  title?: string;
  onClick?: () => void;
  children: ComponentChildren;
}

/** A button that keeps its size and its place while its work is under way. */
export function BusyButton({
  name,
  kind = 'plain',
  type = 'button',
  busy = false,
  disabled = false,
  describedBy,
  title,
  onClick,
  children,
}: BusyButtonProps) {
  return (
    <button
      // `disabled` would take the focus away in the middle of the work.
      aria-disabled={busy || disabled}
      aria-busy={busy}
      aria-label={name}
      aria-describedby={describedBy}
      title={title}
      type={type}
      class={`button ${kind}`}
      onClick={(event) => {
        if (busy || disabled) event.preventDefault();
        else onClick?.();
      }}
    >
      <span class="button-face">{children}</span>
      {busy && <span class="spinner" aria-hidden="true" />}
    </button>
  );
}
