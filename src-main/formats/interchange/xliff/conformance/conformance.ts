import { XmlFault } from '../../../shared/xml-scan/scanner.ts';
import type { Attributes } from '../../../shared/xml-scan/tags.ts';
import { checkCodes } from './codes.ts';
import { checkScopes, ExtensionIdentifiers, Identifiers, unitIdentifiers } from './identifiers.ts';
import { checkModuleAttributes, checkModules, moduleContext } from './modules.ts';
import { type Node, Nodes, NotConforming } from './node.ts';
import { checkReferences } from './references.ts';
import { ruleOf } from './schema.ts';
import { checkSequences } from './sequences.ts';
import { ContentOrder, checkAttributes, checkContent } from './structure.ts';
import { checkTexts } from './texts.ts';

/** Elements of one unit, or beside the units: an honest file has far fewer. */
const MAX_NODES = 200_000;

/** An element that holds units: it is never in memory with them. */
interface Scope {
  readonly node: Node;
  readonly order: ContentOrder;
  readonly extensions: ExtensionIdentifiers;
}

/** What is known of the file at hand until its end. */
interface FileScope {
  readonly node: Node;
  readonly units: Identifiers;
  readonly groups: Identifiers;
  readonly named: { readonly id: string; readonly node: Node; readonly attribute: string }[];
}

/**
 * Whether an XLIFF 2.0 or 2.1 file keeps the constraints of the standard (OASIS XLIFF 2.1, 13 February 2018), told tag by
 * tag; one unit is in memory at a time. Not checked: extensions of others, dates, the rules of ITS.
 */
export class Conformance {
  readonly #nodes = new Nodes();
  readonly #scopes: Scope[] = [];
  readonly #files = new Identifiers();
  #file: FileScope | null = null;
  /** The element at hand within a unit or beside the units. */
  #at: Node | null = null;
  #count = 0;
  /** Whether it has anything of a module. */
  #usesModules = false;

  /** Errors: NotConforming, XmlFault where a unit has too many elements. */
  open(name: string, attributes: Attributes, line: number): void {
    const scope = this.#scopes.at(-1);
    const parent = this.#at ?? scope?.node ?? null;
    const node = this.#nodes.open(name, attributes, line, parent);
    checkAttributes(node);
    this.#usesModules ||= isOfModule(node);
    if (this.#at !== null) this.#openBelow(this.#at, node);
    else if (scope === undefined ? node.name === 'xliff' : isScope(node)) this.#openScope(node, scope);
    else if (scope === undefined) throw new NotConforming(node);
    else {
      scope.order.next(node);
      this.#count = 0;
      this.#usesModules = isOfModule(node);
      this.#at = node;
    }
  }

  text(text: string): void {
    const node = this.#at ?? this.#scopes.at(-1)?.node;
    if (node === undefined) return;
    node.hasText ||= /\S/.test(text);
  }

  /** Errors: NotConforming. */
  close(): void {
    this.#nodes.close();
    const node = this.#at;
    if (node === null) {
      this.#closeScope();
      return;
    }
    checkContent(node);
    const isWhole = node.parent === (this.#scopes.at(-1)?.node ?? null);
    this.#at = isWhole ? null : node.parent;
    if (isWhole) this.#check(node);
  }

  #openBelow(parent: Node, node: Node): void {
    this.#count += 1;
    if (this.#count > MAX_NODES) throw new XmlFault('too many elements in one unit');
    parent.children.push(node);
    this.#at = node;
  }

  #openScope(node: Node, outer: Scope | undefined): void {
    outer?.order.next(node);
    const root = this.#scopes[0]?.node ?? node;
    checkModuleAttributes(node, moduleContext(root, this.#outer(), null));
    if (node.name === 'file') {
      this.#files.add(node);
      this.#file = { node, units: new Identifiers(), groups: new Identifiers(), named: [] };
    }
    if (node.name === 'group') this.#file?.groups.add(node);
    const content = ruleOf(node.name)?.content;
    const places = Array.isArray(content) ? content : [];
    this.#scopes.push({
      node,
      order: new ContentOrder(node, places),
      extensions: new ExtensionIdentifiers(),
    });
  }

  #closeScope(): void {
    const scope = this.#scopes.pop();
    if (scope === undefined) return;
    scope.order.end();
    if (scope.node.hasText) throw new NotConforming(scope.node);
    if (scope.node.name !== 'file' || this.#file === null) return;
    for (const { id, node, attribute } of this.#file.named)
      if (!this.#file.units.has(id)) throw new NotConforming(node, attribute);
  }

  /** A unit, or an element beside the units, is complete. */
  #check(node: Node): void {
    const scope = this.#scopes.at(-1);
    const root = this.#scopes[0]?.node;
    if (scope === undefined || root === undefined) return;
    checkScopes(node);
    const unit = node.name === 'unit' ? node : null;
    if (this.#usesModules) checkModules(node, moduleContext(root, this.#outer(), unit));
    if (unit !== null) this.#checkUnit(unit, root);
    else {
      // Of what stands beside the units only sizes are asked for by what stands in them.
      if (node.name.startsWith('slr:')) scope.node.children.push(node);
      scope.extensions.add(node);
    }
  }

  #outer(): readonly Node[] {
    return this.#scopes.map(({ node }) => node);
  }

  #checkUnit(unit: Node, root: Node): void {
    const file = this.#file;
    if (file === null) return;
    file.units.add(unit);
    const extensions = new ExtensionIdentifiers();
    for (const child of unit.children) if (child.name.includes(':')) extensions.add(child);
    checkTexts(unit, root);
    checkCodes(unit);
    checkSequences(unit);
    file.named.push(...checkReferences(unit, file.node, unitIdentifiers(unit)).units);
  }
}

const isScope = ({ name }: Node): boolean => name === 'file' || name === 'group';

/** The skeleton has a rule of the kind that the modules have. */
function isOfModule({ name, attributes }: Node): boolean {
  if (name.includes(':') || name === 'skeleton') return true;
  for (const attribute of attributes.keys()) if (attribute.startsWith('slr:')) return true;
  return false;
}
