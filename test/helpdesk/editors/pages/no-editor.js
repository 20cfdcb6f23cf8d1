import { expose } from './model.js';

/** A ticket whose reply is closed. */
expose(() => ({ text: '', links: [] }));
