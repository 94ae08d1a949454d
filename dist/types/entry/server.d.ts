/**
 * `import {readRequest} from 'personvern-banner/server'`: the answer, the head, the policy and the pages, on the
 * server. Pure functions on strings and Web-standard objects; importing does nothing.
 */
export type * from '../declaration/declaration.js';
export type { Answer, Control, Decision, Signal } from '../consent/decision.js';
export { DeclarationError, parseDeclaration } from '../declaration/parse.js';
export { type BannerSettings, type LinkSettings, renderBanner, renderLink } from '../prerender/render-banner.js';
export { type NodeResponse, personvernExpress } from '../server/express.js';
export { type Handler, personvernFetch } from '../server/fetch.js';
export { headSnippet, type SnippetSettings } from '../server/head-snippet.js';
export type { DrawBanner, PageSettings } from '../server/page.js';
export { type Change, type Note, type Parked, parkHtml } from '../server/park.js';
export { type NodeRequest, readRequest, type RequestLike, type Visit, type VisitSettings, } from '../server/read-request.js';
export { renderDeclaration, type RenderSettings } from '../server/render-declaration.js';
export { contentSecurityPolicy, type PolicySettings } from '../server/security-policy.js';
