/*! personvern-banner 1.0.0 | MIT | THIRD-PARTY-NOTICES.txt */
export { DeclarationError, contentSecurityPolicy, headSnippet, parkHtml, parseDeclaration, personvernExpress, personvernFetch, readRequest, renderDeclaration } from './node/server.js';
import './node/html-tokenizer.js';
