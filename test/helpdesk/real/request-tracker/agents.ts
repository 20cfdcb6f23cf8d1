/** Those who answer tickets: one writes in the editor, one has chosen the plain text box. */
export const agents = {
  richText: { name: 'robin', password: 'quay-and-lantern', email: 'robin@harbourdesk.example' },
  plainText: { name: 'kim', password: 'rope-and-anchor', email: 'kim@harbourdesk.example' },
} as const;

export type Agent = (typeof agents)[keyof typeof agents];
