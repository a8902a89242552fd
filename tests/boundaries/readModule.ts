import { parseSync, Visitor, type Expression, type Node } from 'oxc-parser';

/** One place where a module asks for another. */
export interface Import {
  /** As written; undefined where it is computed, so that no reader can tell what it is. */
  specifier: string | undefined;
  line: number;
}

/** What the rules of the rooms want to know of a module. */
export interface Module {
  imports: Import[];
  /** The line of its default export. */
  defaultExport: number | undefined;
  reExports: boolean;
  /** Whether it does nothing but export what others wrote. */
  onlyReExports: boolean;
}

/** Reads what a module imports (in all the ways there are) and how it exports. Throws where it does not parse. */
export function readModule(file: string, source: string): Module {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new SyntaxError(`${file}: ${errors[0].message}`);
  const lineOf = (node: { start: number }) => source.slice(0, node.start).split('\n').length;

  const imports: Import[] = [];
  const add = (node: { start: number }, specifier: string | undefined) =>
    imports.push({ specifier, line: lineOf(node) });

  new Visitor({
    ImportDeclaration: (node) => add(node, node.source.value),
    ExportAllDeclaration: (node) => add(node, node.source.value),
    ExportNamedDeclaration(node) {
      if (node.source) add(node, node.source.value);
    },
    ImportExpression: (node) => add(node, textOf(node.source)),
    TSImportType: (node) => add(node, node.source.value),
    TSExternalModuleReference: (node) => add(node, node.expression.value),
    CallExpression(node) {
      const [first] = node.arguments;
      if (!first || first.type === 'SpreadElement') return;
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') add(node, textOf(first));
      if (isGlob(node.callee)) for (const pattern of textsOf(first)) add(node, pattern);
    },
  }).visit(program);

  // Only those of the module itself: one inside `declare module` describes what others export.
  const defaultExport = program.body.find(isDefaultExport);
  const reExporting = program.body.filter(isReExport).length;
  return {
    imports: imports.toSorted((a, b) => a.line - b.line),
    defaultExport: defaultExport && lineOf(defaultExport),
    reExports: reExporting > 0,
    onlyReExports: reExporting > 0 && reExporting === program.body.length,
  };
}

function isReExport(node: Node): boolean {
  return (
    node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null)
  );
}

function isDefaultExport(node: Node): boolean {
  if (node.type === 'ExportDefaultDeclaration') return true;
  if (node.type !== 'ExportNamedDeclaration') return false;
  return node.specifiers.some(({ exported }) => nameOf(exported) === 'default');
}

function nameOf(exported: { type: string; name?: string; value?: unknown }): unknown {
  return exported.type === 'Literal' ? exported.value : exported.name;
}

/** Vite's `import.meta.glob` imports whatever its patterns match. */
function isGlob(callee: Expression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'MetaProperty' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'glob'
  );
}

function textsOf(node: Expression): (string | undefined)[] {
  if (node.type !== 'ArrayExpression') return [textOf(node)];
  return node.elements.map((element) =>
    element && element.type !== 'SpreadElement' ? textOf(element) : undefined,
  );
}

function textOf(node: Expression): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}
