import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, plural, t } from '@/ui/i18n';
import { moneyWords } from '@/ui/money-words';
import type { Offer, OfferRefusal } from './price-search';

export interface ShownOffers {
  fits: Offer[];
  refused: Offer[];
  /** Both, in the order on the screen. */
  all: Offer[];
  left: number;
}

/** More are not read anyway; what is left out is found by typing more. */
const most = { fits: 60, refused: 20 };

export function shownOffers(found: readonly Offer[]): ShownOffers {
  const fitting = found.filter(({ refusal }) => refusal === null);
  const fits = fitting.slice(0, most.fits);
  const refused = found.filter(({ refusal }) => refusal !== null).slice(0, most.refused);
  return { fits, refused, all: [...fits, ...refused], left: fitting.length - fits.length };
}

export function optionId(boxId: string, { price }: Offer): string {
  return `${boxId}-${price.id}`;
}

interface PriceOptionsProps {
  boxId: string;
  label: string;
  shown: ShownOffers;
  loading: boolean;
  /** The option under way. */
  current: Offer | null;
  chosenId: string | null;
  onChoose: (offer: Offer) => void;
}

export function PriceOptions(props: PriceOptionsProps) {
  const { boxId, label, shown, loading, current } = props;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('[data-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div class="price-list">
      {/* The box keeps the focus, so the pointer must not take it. */}
      <div
        ref={list}
        id={`${boxId}-list`}
        class="price-list-scroll"
        role="listbox"
        aria-label={label}
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
      >
        {byProduct(shown.fits).map(([product, offers]) => (
          <OptionGroup key={product} title={product} offers={offers} {...props} />
        ))}
        {shown.refused.length > 0 && (
          <OptionGroup title={t('change_not_offered')} offers={shown.refused} {...props} />
        )}
      </div>
      {shown.all.length === 0 && (
        <p class="hint price-list-note">{t(loading ? 'loading' : 'change_no_price_fits')}</p>
      )}
      {shown.left > 0 && (
        <p class="hint price-list-note">{plural('change_type_more', shown.left)}</p>
      )}
    </div>
  );
}

function OptionGroup({
  title,
  offers,
  boxId,
  current,
  chosenId,
  onChoose,
}: PriceOptionsProps & { title: string; offers: readonly Offer[] }) {
  const titleId = `${boxId}-${offers[0]?.price.id}-group`;
  return (
    <fieldset aria-labelledby={titleId}>
      <p id={titleId} class="price-group" role="presentation">
        {title}
      </p>
      {offers.map((offer) => (
        <div
          key={offer.price.id}
          id={optionId(boxId, offer)}
          class="price-option"
          role="option"
          tabIndex={-1}
          aria-selected={offer.price.id === chosenId}
          aria-disabled={offer.refusal !== null}
          data-current={offer === current}
          onClick={() => onChoose(offer)}
          onKeyDown={() => undefined}
        >
          <OptionFace offer={offer} named={offer.refusal !== null} />
        </div>
      ))}
    </fieldset>
  );
}

function OptionFace({ offer, named }: { offer: Offer; named: boolean }) {
  const { product, terms, listed, present, refusal } = offer;
  return (
    <>
      <span class="price-option-name">
        <span class={named ? '' : 'unseen'}>{product} </span>
        {terms}
        {present && <span class="chip">{t('change_present_plan')}</span>}
      </span>{' '}
      {refusal === null ? (
        <span class="tabular">{moneyWords(listed.amount, listed.currency_code)}</span>
      ) : (
        <span class="hint price-option-why">{t(refusalKeys[refusal])}</span>
      )}
    </>
  );
}

const refusalKeys: Record<OfferRefusal, MessageKey> = {
  'already-there': 'change_price_already_there',
  'one-time': 'change_price_one_time',
  archived: 'change_price_archived',
  custom: 'change_price_custom',
  'other-interval': 'change_price_other_interval',
};

function byProduct(offers: readonly Offer[]): [string, Offer[]][] {
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    const group = groups.get(offer.product);
    if (group) group.push(offer);
    else groups.set(offer.product, [offer]);
  }
  return [...groups];
}
