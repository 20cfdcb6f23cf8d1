/** Keeps the room of the editor until it is there. */
export function ReplyWaiting() {
  return <div class="card skeleton reply-waiting" />;
}
