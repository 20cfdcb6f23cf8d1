import { html, raw } from 'hono/html';
import type { Form, PortalState, Visit } from './visit';

const forms: Record<Form, { title: string; text: string }> = {
  overview: { title: 'Your subscriptions and payments', text: 'Choose what to look at.' },
  subscription: { title: 'Your subscription', text: 'See the plan, its payments and invoices.' },
  cancel_subscription: {
    title: 'Cancel your subscription',
    text: 'You keep access until the end of the time you have paid for.',
  },
  update_subscription_payment_method: {
    title: 'Update your payment method',
    text: 'The new card is used from the next payment on.',
  },
};

const signedOut: Record<Exclude<PortalState, 'signed-in'>, string> = {
  'no-token': 'Enter your e-mail address and we will send you a link to sign in.',
  used: 'This link has been used already. Ask for a new one, or sign in by e-mail.',
  expired: 'This link has expired. Ask for a new one, or sign in by e-mail.',
  unknown: 'This link is not valid. Ask for a new one, or sign in by e-mail.',
};

/** The simulated customer portal, one small page for every state. */
export async function portalPage(visit: Visit): Promise<string> {
  const { title, text } = visit.state === 'signed-in' ? forms[visit.form] : signInText(visit.state);
  const live = visit.environment === 'production';
  const page = await html`<!doctype html>
<html lang="en" data-portal-state="${visit.state}" data-environment="${visit.environment}"
  data-form="${visit.state === 'signed-in' ? visit.form : 'sign-in'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · ${visit.seller}</title>
<style>${raw(style)}</style>
</head>
<body>
<header>
<strong>${visit.seller}</strong>
<span class="${live ? 'live' : 'sandbox'}">${live ? 'Live' : 'Sandbox'}</span>
</header>
<main>
<h1>${title}</h1>
<p>${text}</p>
${visit.subscription ? subscription(visit.subscription) : ''}
${visit.customer ? person(visit.customer) : signIn()}
</main>
<footer>Simulated customer portal. Nothing here is real.</footer>
</body>
</html>`;
  return String(page);
}

function signInText(state: Exclude<PortalState, 'signed-in'>): { title: string; text: string } {
  return { title: 'Sign in', text: signedOut[state] };
}

function subscription({ id, plan, status }: NonNullable<Visit['subscription']>) {
  return html`<section><h2>${plan}</h2>
<p class="status">${status.replace('_', ' ')}</p>
<code data-subscription-id="${id}">${id}</code></section>`;
}

function person({ name, email }: NonNullable<Visit['customer']>) {
  return html`<p class="who">Signed in as ${name ? html`<bdi>${name}</bdi>, ` : ''}
<span data-signed-in-as="${email}">${email}</span></p>`;
}

function signIn() {
  return html`<form><label>E-mail address <input type="email" autocomplete="email"></label>
<button type="button">Send me a link</button></form>`;
}

const style = `
:root { color-scheme: light dark; --line: light-dark(#d9dde3, #3a4048); --soft: light-dark(#5b6470, #a3acb8); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: light-dark(#16202c, #eef2f6); background: light-dark(#f4f6f8, #14181d); }
header, main, footer { max-width: 36rem; margin: 0 auto; padding: 1rem 1.5rem; }
header { display: flex; justify-content: space-between; align-items: center; padding-top: 2rem; }
header span { padding: .1rem .6rem; border-radius: 1rem; font-size: .8rem; font-weight: 600; border: 1px solid var(--line); }
.sandbox { background: light-dark(#ffe9b8, #5c4300); border-color: transparent; }
main { background: light-dark(#fff, #1d2329); border: 1px solid var(--line); border-radius: 12px; padding: 2rem 1.5rem; }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; } h2 { margin: 0; font-size: 1.05rem; }
p { margin: 0 0 1rem; color: var(--soft); }
section { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin-bottom: 1rem; }
.status { margin: 0; text-transform: capitalize; } code { font-size: .8rem; color: var(--soft); }
.who { border-top: 1px solid var(--line); padding-top: 1rem; margin: 0; } .who span { font-weight: 600; color: CanvasText; }
label { display: block; font-weight: 600; } input { display: block; width: 100%; margin: .25rem 0 1rem; padding: .6rem; font: inherit; border: 1px solid var(--line); border-radius: 8px; background: transparent; color: inherit; }
button { font: inherit; font-weight: 600; padding: .6rem 1rem; border: 0; border-radius: 8px; background: light-dark(#1d3a5f, #8fbcf5); color: light-dark(#fff, #10151b); }
footer { font-size: .8rem; color: var(--soft); }
`;
