/** Hosted helpdesks that the agent can allow with one click: names of products, as they write them. */
export const knownSites = [
  { name: 'Zendesk', pattern: 'https://*.zendesk.com/*' },
  { name: 'Intercom', pattern: 'https://app.intercom.com/*' },
  { name: 'Help Scout', pattern: 'https://secure.helpscout.net/*' },
  { name: 'Freshdesk', pattern: 'https://*.freshdesk.com/*' },
  { name: 'Front', pattern: 'https://app.frontapp.com/*' },
  { name: 'Gorgias', pattern: 'https://*.gorgias.com/*' },
  { name: 'HubSpot', pattern: 'https://app.hubspot.com/*' },
  { name: 'Crisp', pattern: 'https://app.crisp.chat/*' },
  { name: 'Chatwoot', pattern: 'https://app.chatwoot.com/*' },
  { name: 'Gmail', pattern: 'https://mail.google.com/*' },
  { name: 'Outlook', pattern: 'https://outlook.office.com/*' },
] as const;
