// What scripts/lit-slim.mjs leaves out of Lit, as pure functions over `{path: text}`; lit-slim.test.mjs applies them,
// and feeds them bad examples to see that each of them can fail.
import {parseFragment} from 'parse5';
import ts from 'typescript';

const OF_LIT = ['css', 'html', 'LitElement', 'nothing'];
const OPTIONS = ['type', 'attribute', 'reflect', 'state'];
const TYPES = ['Number', 'Boolean'];
/** Hooks and methods of Lit's that would not be called, or are not there. */
const GONE =
  /^(addInitializer|createProperty|getPropertyDescriptor|getPropertyOptions|hostUpdated?|noChange|removeController)$/;
/** Stands for an expression. It must pass for a name, and is in lower case because names of attributes are. */
const EXPRESSION = 'lit-expression';

function* nodes(node) {
  yield node;
  for (const child of node.getChildren()) yield* nodes(child);
}

function* elements(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* elements(child);
  if (node.content) yield* elements(node.content);
}

/** Types are gone when it runs. */
function importFaults(node) {
  const from = node.moduleSpecifier.text;
  if (!/^lit(-html|-element)?(\/|$)|^@lit\/reactive-element/.test(from) || node.importClause?.isTypeOnly) return [];
  if (from !== 'lit') return [from];
  const names = (node.importClause?.namedBindings?.elements ?? []).filter(({isTypeOnly}) => !isTypeOnly);
  return names.map(({name, propertyName}) => (propertyName ?? name).text).filter((name) => !OF_LIT.includes(name));
}

function templateFaults({template}) {
  const spans = template.templateSpans ?? [];
  const pieces = [template.head ?? template, ...spans.map(({literal}) => literal)];
  return [...elements(parseFragment(pieces.map(({text}) => text).join(EXPRESSION)))].flatMap((node) => {
    const {attrs = [], data = '', nodeName} = node;
    const inText = /^(script|style|textarea|title)$/.test(nodeName) && node.childNodes[0]?.value.includes(EXPRESSION);
    return [
      ...(nodeName.includes(EXPRESSION) ? ['an expression in the name of a tag'] : []),
      ...(data.includes(EXPRESSION) ? ['an expression in a comment'] : []),
      ...(inText ? [`an expression in <${nodeName}>`] : []),
      ...attrs.flatMap(({name, value}) => [
        ...(name.includes(EXPRESSION) ? ['an expression that is no value of an attribute'] : []),
        ...(value.split(EXPRESSION).length > 2 ? ['two expressions in an attribute'] : []),
      ]),
    ];
  });
}

function propertyFaults(property) {
  const options = property.initializer;
  if (!options || !ts.isObjectLiteralExpression(options)) return ['properties that are not written out'];
  const names = options.properties.map(({name}) => name?.getText() ?? '...');
  const type = options.properties.find(({name}) => name?.getText() === 'type')?.initializer?.getText();
  return [
    ...names.filter((name) => !OPTIONS.includes(name)),
    ...(type && !TYPES.includes(type) ? [`type: ${type}`] : []),
    ...(type && names.includes('reflect') ? [`type: ${type} with reflect`] : []),
  ];
}

function classFaults({heritageClauses = [], members}) {
  const base = heritageClauses.find(({token}) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0].getText();
  const properties = members.find(({name}) => name?.getText() === 'properties')?.initializer;
  if (base !== 'LitElement') return properties ? [`extends ${base}, with properties`] : [];
  return properties ? properties.properties.flatMap(propertyFaults) : ['no static properties'];
}

function faultsOf(node) {
  if (ts.isImportDeclaration(node)) return importFaults(node);
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') return templateFaults(node);
  if (ts.isClassDeclaration(node)) return classFaults(node);
  const isMember = ts.isMethodDeclaration(node) || ts.isPropertyAccessExpression(node);
  return isMember && GONE.test(node.name.getText()) ? [node.name.getText()] : [];
}

export const leftOut = (files) =>
  Object.entries(files).flatMap(([path, text]) =>
    [...nodes(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))].flatMap((node) =>
      faultsOf(node).map((fault) => `${path}: ${fault}`),
    ),
  );
