import { formatHost } from '@/ui/format';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { OwnAddresses } from './own-addresses';
import { enabledSites, notYetEnabled, type Site } from './site';
import { SiteField } from './site-field';
import { useAct, useOptions } from './use-options';

export function Sites({ hosted }: { hosted: readonly Site[] }) {
  const sites = useOptions((state) => state.sites);
  const mark = useOptions(({ settings }) => settings?.mark);
  const act = useAct();
  const rows = sites && enabledSites(sites, { hosted, nameOf: formatHost });
  const offered = notYetEnabled(hosted, sites ?? []);
  return (
    <section id="sites" class="section" aria-labelledby="sites-title">
      <div class="section-title">
        <h2 id="sites-title">{t('sites')}</h2>
      </div>
      <p class="hint">{t('sites_text')}</p>
      <div class="card">
        <h3 id="granted-title">{t('sites_enabled')}</h3>
        {!rows && <div class="skeleton skeleton-line" />}
        {rows?.length === 0 && <p class="hint">{t('sites_none')}</p>}
        {rows && rows.length > 0 && (
          <ul class="rows" aria-labelledby="granted-title">
            {rows.map((site) => (
              <li key={site.name}>
                <Icon name="globe" />
                <span class="row-name">
                  {site.name}
                  {site.patterns.length > 1 && <small>{hostsOf(site)}</small>}
                </span>
                <BusyButton
                  kind="quiet"
                  name={t('remove_site', site.name)}
                  onClick={() => void act.removeSite(site)}
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
              {offered.map((site) => (
                <li key={site.name}>
                  <BusyButton
                    name={t('enable_named_site', site.name)}
                    title={hostsOf(site)}
                    onClick={() => void act.allowSite(site)}
                  >
                    <Icon name="plus" />
                    {site.name}
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

function hostsOf({ patterns }: Site): string {
  return patterns.map(formatHost).join(', ');
}
