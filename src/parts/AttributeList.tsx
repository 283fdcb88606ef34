import type { Attribute } from '../catalogue/catalogue';
import { useMessages, useText } from '../i18n/context';
import { BasisMark } from './BasisMark';
import { Facts } from './Facts';
import { formatAttributeNumber } from './figures';
import { Section } from './Section';
import { Cite } from './sources';

/** Items beyond this number stand one beneath the other. */
const itemsInLine = 3;

const isLong = ({ value }: Attribute): boolean => Array.isArray(value) && value.length > itemsInLine;

/** Stated properties: areas, energies, lists of beamlines. */
export function AttributeList({ attributes }: { attributes: readonly Attribute[] }) {
  const messages = useMessages();
  const text = useText();
  if (attributes.length === 0) return null;
  const valueOf = (attribute: Attribute) => {
    const { value, unit } = attribute;
    if (typeof value === 'number') {
      return <>{formatAttributeNumber(value, attribute, messages)}{unit && ` ${text(unit)}`}</>;
    }
    if (Array.isArray(value)) {
      return isLong(attribute)
        ? <ul className="attribute-items">{value.map((item, index) => <li key={index}>{text(item)}</li>)}</ul>
        : value.map(text).join(messages.listSeparator);
    }
    return text(value);
  };
  return (
    <Section title={messages.place.attributes}>
      <Facts
        facts={attributes.map((attribute) => ({
          name: text(attribute.name) + (attribute.year ? ` (${attribute.year})` : ''),
          value: (
            <>
              <BasisMark basis={attribute.basis} /> {isLong(attribute) && <Cite citations={attribute.citations} />}
              {valueOf(attribute)}
              {!isLong(attribute) && <Cite citations={attribute.citations} />}
              {attribute.note && <small className="fact-note">{text(attribute.note)}</small>}
            </>
          ),
        }))}
      />
    </Section>
  );
}
