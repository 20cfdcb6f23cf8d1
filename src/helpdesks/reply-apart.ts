/**
 * Request Tracker's reply is written on a page of its own, which does not show the conversation.
 * Its addresses stand by themselves because the worker needs nothing else of a helpdesk.
 */
export const replyApart = {
  id: 'request-tracker',
  ticket: /\/Ticket\/\w+\.html\?(?:[^#]*[&;])?id=(\d+)/,
};
