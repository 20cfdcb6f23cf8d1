import type { ChangeWords, LinkWords } from '../language';

/** Finnish. */
export const links: LinkWords = {
  address: 'given',
  greeting: 'Hei {name}, ',
  pages: {
    overview: [
      'asiakasportaalissa näet tilauksesi, laskusi ja maksutapasi:',
      'Avaa asiakasportaali',
    ],
    update_payment_method: [
      'voit päivittää tilauksesi[ ”{plan}”] maksutavan tästä:',
      'Päivitä maksutapa',
    ],
    cancel: ['voit peruuttaa tilauksesi[ ”{plan}”] tästä:', 'Peruuta tilaus'],
    view_subscription: ['näet tilauksesi[ ”{plan}”] tiedot tästä:', 'Näytä tilaus'],
  },
  note: '– linkki on henkilökohtainen, kirjaa sinut suoraan sisään ja toimii vain lyhyen aikaa. Jos se ei enää toimi, pyydä meiltä uusi.',
};

export const change: ChangeWords = {
  greeting: 'Hei {name},',
  changed: 'Vaihdoimme tilauksesi: ”{before}” → ”{after}”.',
  added: 'Lisäsimme tilaukseesi: ”{after}”.',
  removed: 'Poistimme tilauksestasi: ”{before}”.',
  paid: 'Veloitimme tänään {amount}.',
  paidAfterCredit: 'Käytimme hyvitystäsi {credit} ja veloitimme tänään {amount}.',
  invoiced: 'Saat laskun, jonka summa on {amount}.',
  pending: 'Maksua ({amount}) käsitellään parhaillaan.',
  failed: 'Maksu ({amount}) ei onnistunut, joten se on vielä avoinna.',
  credited: 'Lisäsimme hyvitykseesi {amount}; se käytetään seuraaviin laskuihisi.',
  fromCredit: 'Summa maksettiin hyvityksestäsi ({amount}).',
  nothing: 'Tänään ei veloitettu mitään.',
  next: 'Seuraava laskusi erääntyy {date} ja on noin {amount}.',
  cycles: { day: 'päivittäin', week: 'viikoittain', month: 'kuukausittain', year: 'vuosittain' },
};
