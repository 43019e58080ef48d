import { BalaghError } from '#contract/errors.ts';
import type { InputFile } from '../adapter.ts';
import { decodeText } from '../text/encoding.ts';
import { damaged } from './errors.ts';
import type { Namespaces, XmlElement } from './xml.ts';
import { parseXml, XmlError } from './xml.ts';
import type { Package } from './zip.ts';

/** Reads XML parts of a package. Errors: `damaged-file` for a part that is not well-formed. */
export class XmlParts {
  readonly #package: Package;
  readonly #file: InputFile;
  readonly #namespaces: Namespaces;

  constructor(source: Package, file: InputFile, namespaces: Namespaces) {
    this.#package = source;
    this.#file = file;
    this.#namespaces = namespaces;
  }

  /** The root element of a part, or undefined where the package has no such part. */
  async xml(name: string): Promise<XmlElement | undefined> {
    const bytes = await this.#package.part(name);
    if (bytes === undefined) return undefined;
    try {
      const decoded = await decodeText(bytes);
      if (decoded === undefined) throw new XmlError('not text');
      return parseXml(decoded.text, this.#namespaces);
    } catch (thrown) {
      if (thrown instanceof XmlError) throw damaged(this.#file.name, thrown);
      throw thrown;
    }
  }

  /** A part that the text can do without: a broken one counts as absent. */
  async optionalXml(name: string): Promise<XmlElement | undefined> {
    try {
      return await this.xml(name);
    } catch (thrown) {
      if (thrown instanceof BalaghError) return undefined;
      throw thrown;
    }
  }
}
