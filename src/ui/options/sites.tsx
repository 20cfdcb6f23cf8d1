import { formatHost } from '@/ui/format';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { knownSites } from './known-sites';
import { OwnAddresses } from './own-addresses';
import { SiteField } from './site-field';
import { useAct, useOptions } from './use-options';

export function Sites() {
  const sites = useOptions((state) => state.sites);
  const mark = useOptions(({ settings }) => settings?.mark);
  const act = useAct();
  const offered = knownSites.filter(({ pattern }) => !sites?.includes(pattern));
  return (
    <section id="sites" class="section" aria-labelledby="sites-title">
      <div class="section-title">
        <h2 id="sites-title">{t('sites')}</h2>
      </div>
      <p class="hint">{t('sites_text')}</p>
      <div class="card">
        <h3 id="granted-title">{t('sites_enabled')}</h3>
        {!sites && <div class="skeleton skeleton-line" />}
        {sites?.length === 0 && <p class="hint">{t('sites_none')}</p>}
        {sites && sites.length > 0 && (
          <ul class="rows" aria-labelledby="granted-title">
            {sites.map((pattern) => (
              <li key={pattern}>
                <Icon name="globe" />
                <span class="row-name">{formatHost(pattern)}</span>
                <BusyButton
                  kind="quiet"
                  name={t('remove_site', formatHost(pattern))}
                  onClick={() => void act.removeSite(pattern)}
                >
                  {t('remove')}
                </BusyButton>
              </li>
            ))}
          </ul>
        )}
        {offered.length > 0 && (
          <>
            <h3 id="offered-title">{t('sites_offered')}</h3>
            <ul class="offers" aria-labelledby="offered-title">
              {offered.map(({ name, pattern }) => (
                <li key={pattern}>
                  <BusyButton
                    name={t('enable_named_site', name)}
                    title={formatHost(pattern)}
                    onClick={() => void act.allowSite(pattern)}
                  >
                    <Icon name="plus" />
                    {name}
                  </BusyButton>
                </li>
              ))}
            </ul>
          </>
        )}
        <SiteField />
      </div>
      <div class="card">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={mark ?? true}
            checked={mark ?? true}
            disabled={mark === undefined}
            onChange={(event) => void act.setMark(event.currentTarget.checked)}
          />
          <span>{t('mark_findings')}</span>
        </label>
        <p class="hint switch-hint">{t('mark_findings_hint')}</p>
      </div>
      <OwnAddresses />
    </section>
  );
}
