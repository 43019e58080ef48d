import type { Namespaces } from '../../shared/xml.ts';
import { elementsOf } from '../../shared/xml.ts';
import type { XmlParts } from '../../shared/xml-parts.ts';

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
/** ISO/IEC 29500 Strict, which Word writes on request. */
const STRICT = 'http://purl.oclc.org/ooxml';

/** Namespaces of WordprocessingML that the reader knows, in both conformance classes. */
export const NAMESPACES: Namespaces = {
  [`${TRANSITIONAL}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${TRANSITIONAL}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${TRANSITIONAL}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${TRANSITIONAL}/markup-compatibility/2006`]: 'mc',
  [`${TRANSITIONAL}/package/2006/relationships`]: 'rel',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

/** Where a relationship leads: a part of the package, or an address outside it. */
export interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part by id, targets as names in the package. */
export async function relationshipsOf(
  parts: XmlParts,
  part: string,
): Promise<ReadonlyMap<string, Relationship>> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const root = await parts.optionalXml(`${folder}_rels/${part.slice(slash)}.rels`);
  return new Map(
    elementsOf(root, 'rel:Relationship').map((element): [string, Relationship] => {
      const external = element.attributes.get('TargetMode') === 'External';
      const target = element.attributes.get('Target') ?? '';
      const type = (element.attributes.get('Type') ?? '').split('/').at(-1) ?? '';
      return [
        element.attributes.get('Id') ?? '',
        { type, target: external ? target : resolvePart(folder, target), external },
      ];
    }),
  );
}

/** A target relative to the folder of its part, or from the package root when it starts with a slash. */
function resolvePart(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
