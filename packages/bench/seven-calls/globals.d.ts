/** What `peers/orval.config.js` puts into the code that it generates. */
declare var baseUrl: string;
