/** Puts a content security policy into the page; from then on it can be made tighter, but never be taken away. */
export function insertPolicy(content: string): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = content;
  document.head.append(meta);
}
