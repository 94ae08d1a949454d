function insertPolicy(content) {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = content;
  document.head.append(meta);
}

export { insertPolicy };
//# sourceMappingURL=insert-policy.js.map
