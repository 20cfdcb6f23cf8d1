const { join } = require('node:path');

/** How dependency-cruiser finds `@/…`: it takes aliases only in the form of a webpack configuration. */
module.exports = { resolve: { alias: { '@': join(__dirname, 'src') } } };
