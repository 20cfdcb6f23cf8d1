/** IDs as Paddle makes them. */
export const subscription = 'sub_01jqz3n5p7r9s1t3v5w7x9y1z3';
export const customer = 'ctm_01jqz4a6b8c0d2e4f6g8h0j2k4';
export const transaction = 'txn_01jqz5c7d9e1f3g5h7j9k1m3n5';
