/** Colours of contrast AA on their own ground, light and dark; a sign beside the colour. */
export const style = `
div {
  display: flex;
  font: 500 14px/20px system-ui, sans-serif;
  max-width: min(360px, calc(100vw - 32px));
  box-sizing: border-box;
  padding: 10px 16px 10px 12px;
  border-radius: 8px;
  border-left: 4px solid var(--tone);
  color: light-dark(#1c2024, #f2f4f6);
  background: light-dark(#fff, #24292f);
  box-shadow: 0 1px 2px rgb(0 0 0 / .2), 0 6px 24px rgb(0 0 0 / .22);
  overflow-wrap: anywhere;
  white-space: pre-line;
  animation: rise 160ms ease-out;
}
div:empty { visibility: hidden; }
div::before { content: '\\2713' / ''; color: var(--tone); font-weight: 700; margin-right: 8px; }
.done { --tone: light-dark(#146c43, #6fd6a0); }
.failed { --tone: light-dark(#b02a37, #ff9aa2); }
.failed::before { content: '!' / ''; }
.sandbox {
  padding-left: 20px;
  border-left: 0;
  background: repeating-linear-gradient(-45deg, #f5a300 0 8px, #c47f00 8px 16px) left / 8px 100% no-repeat, light-dark(#fff, #24292f);
}
@keyframes rise { from { opacity: 0; translate: 0 8px; } }
@media (prefers-reduced-motion: reduce) { div { animation: none; } }
@media (forced-colors: active) { div { border: 2px solid CanvasText; } }
`;
