export { DeclarationError, contentSecurityPolicy, headSnippet, parkHtml, parseDeclaration, personvernExpress, personvernFetch, readRequest, renderDeclaration } from './node/server.js';
import './node/html-tokenizer.js';
