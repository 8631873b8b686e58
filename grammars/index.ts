// Written by scripts/list-grammars.mjs from the folders; `npm run build` brings it up to date.
import type { InstrumentGrammar, LanguageGrammar, OrganisationGrammar } from '../src/grammar/schema.js'
import { charters } from './instruments/charters.js'
import { chartersEurope } from './instruments/charters-europe.js'
import { chartersRegions } from './instruments/charters-regions.js'
import { climateAndNature } from './instruments/climate-and-nature.js'
import { conferences } from './instruments/conferences.js'
import { criminal } from './instruments/criminal.js'
import { cultureAndHealth } from './instruments/culture-and-health.js'
import { development } from './instruments/development.js'
import { diplomatic } from './instruments/diplomatic.js'
import { humanRights } from './instruments/human-rights.js'
import { humanRightsDeclarations } from './instruments/human-rights-declarations.js'
import { humanRightsEurope } from './instruments/human-rights-europe.js'
import { humanRightsRegions } from './instruments/human-rights-regions.js'
import { humanRightsStandards } from './instruments/human-rights-standards.js'
import { humanitarian } from './instruments/humanitarian.js'
import { internationalBillOfRights } from './instruments/international-bill-of-rights.js'
import { labour } from './instruments/labour.js'
import { nuclearWeapons } from './instruments/nuclear-weapons.js'
import { peaceAgreements } from './instruments/peace-agreements.js'
import { peaceAgreementsAfrica } from './instruments/peace-agreements-africa.js'
import { pollutionAndWater } from './instruments/pollution-and-water.js'
import { refugeesAndSlavery } from './instruments/refugees-and-slavery.js'
import { sea } from './instruments/sea.js'
import { smallArms } from './instruments/small-arms.js'
import { spaceAndNuclearSafety } from './instruments/space-and-nuclear-safety.js'
import { sustainableDevelopment } from './instruments/sustainable-development.js'
import { terrorism } from './instruments/terrorism.js'
import { tradeAndPrivateLaw } from './instruments/trade-and-private-law.js'
import { weapons } from './instruments/weapons.js'
import { ar } from './languages/ar/index.js'
import { de } from './languages/de/index.js'
import { en } from './languages/en/index.js'
import { es } from './languages/es/index.js'
import { fr } from './languages/fr/index.js'
import { pt } from './languages/pt/index.js'
import { ru } from './languages/ru/index.js'
import { zh } from './languages/zh/index.js'
import { atcm } from './organisations/atcm/index.js'
import { au } from './organisations/au/index.js'
import { cbd } from './organisations/cbd/index.js'
import { cites } from './organisations/cites/index.js'
import { cms } from './organisations/cms/index.js'
import { coeCm } from './organisations/coe-cm/index.js'
import { coePace } from './organisations/coe-pace/index.js'
import { cplp } from './organisations/cplp/index.js'
import { eu } from './organisations/eu/index.js'
import { euEp } from './organisations/eu-ep/index.js'
import { fao } from './organisations/fao/index.js'
import { iaea } from './organisations/iaea/index.js'
import { icao } from './organisations/icao/index.js'
import { ilo } from './organisations/ilo/index.js'
import { imo } from './organisations/imo/index.js'
import { ipu } from './organisations/ipu/index.js'
import { itu } from './organisations/itu/index.js'
import { leagueOfArabStates } from './organisations/league-of-arab-states/index.js'
import { mercosur } from './organisations/mercosur/index.js'
import { oas } from './organisations/oas/index.js'
import { oau } from './organisations/oau/index.js'
import { oic } from './organisations/oic/index.js'
import { ramsar } from './organisations/ramsar/index.js'
import { un } from './organisations/un/index.js'
import { unCcpcj } from './organisations/un-ccpcj/index.js'
import { unChr } from './organisations/un-chr/index.js'
import { unCnd } from './organisations/un-cnd/index.js'
import { unCosp } from './organisations/un-cosp/index.js'
import { unCpd } from './organisations/un-cpd/index.js'
import { unCsocd } from './organisations/un-csocd/index.js'
import { unCstd } from './organisations/un-cstd/index.js'
import { unCsw } from './organisations/un-csw/index.js'
import { unCtoc } from './organisations/un-ctoc/index.js'
import { unEca } from './organisations/un-eca/index.js'
import { unEce } from './organisations/un-ece/index.js'
import { unEclac } from './organisations/un-eclac/index.js'
import { unEcosoc } from './organisations/un-ecosoc/index.js'
import { unEscap } from './organisations/un-escap/index.js'
import { unEscwa } from './organisations/un-escwa/index.js'
import { unForumOnForests } from './organisations/un-forum-on-forests/index.js'
import { unGa } from './organisations/un-ga/index.js'
import { unHrc } from './organisations/un-hrc/index.js'
import { unPbc } from './organisations/un-pbc/index.js'
import { unSc } from './organisations/un-sc/index.js'
import { unStatisticalCommission } from './organisations/un-statistical-commission/index.js'
import { unUnctad } from './organisations/un-unctad/index.js'
import { unccd } from './organisations/unccd/index.js'
import { unep } from './organisations/unep/index.js'
import { unesco } from './organisations/unesco/index.js'
import { unfccc } from './organisations/unfccc/index.js'
import { upu } from './organisations/upu/index.js'
import { usCongress } from './organisations/us-congress/index.js'
import { who } from './organisations/who/index.js'

/** The bundled languages. */
export const languages: readonly LanguageGrammar[] = [
  ar,
  de,
  en,
  es,
  fr,
  pt,
  ru,
  zh,
]

/** The bundled organisations. */
export const organisations: readonly OrganisationGrammar[] = [
  atcm,
  au,
  cbd,
  cites,
  cms,
  coeCm,
  coePace,
  cplp,
  eu,
  euEp,
  fao,
  iaea,
  icao,
  ilo,
  imo,
  ipu,
  itu,
  leagueOfArabStates,
  mercosur,
  oas,
  oau,
  oic,
  ramsar,
  un,
  unCcpcj,
  unChr,
  unCnd,
  unCosp,
  unCpd,
  unCsocd,
  unCstd,
  unCsw,
  unCtoc,
  unEca,
  unEce,
  unEclac,
  unEcosoc,
  unEscap,
  unEscwa,
  unForumOnForests,
  unGa,
  unHrc,
  unPbc,
  unSc,
  unStatisticalCommission,
  unUnctad,
  unccd,
  unep,
  unesco,
  unfccc,
  upu,
  usCongress,
  who,
]

/** The instruments that texts call by name. */
export const instruments: readonly InstrumentGrammar[] = [
  ...charters,
  ...chartersEurope,
  ...chartersRegions,
  ...climateAndNature,
  ...conferences,
  ...criminal,
  ...cultureAndHealth,
  ...development,
  ...diplomatic,
  ...humanRights,
  ...humanRightsDeclarations,
  ...humanRightsEurope,
  ...humanRightsRegions,
  ...humanRightsStandards,
  ...humanitarian,
  ...internationalBillOfRights,
  ...labour,
  ...nuclearWeapons,
  ...peaceAgreements,
  ...peaceAgreementsAfrica,
  ...pollutionAndWater,
  ...refugeesAndSlavery,
  ...sea,
  ...smallArms,
  ...spaceAndNuclearSafety,
  ...sustainableDevelopment,
  ...terrorism,
  ...tradeAndPrivateLaw,
  ...weapons,
]
