export { DeclarationError, contentSecurityPolicy, headSnippet, parkHtml, parseDeclaration, personvernExpress, personvernFetch, readRequest, renderBanner, renderDeclaration, renderLink } from './node/server.js';
import './node/lit-templates.js';
import './node/html-tokenizer.js';
