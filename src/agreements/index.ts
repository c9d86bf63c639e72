export { acceptAgreement } from './accept-agreement.ts'
export { promisedHours, usual as usualTerms, type Terms } from './agreement.ts'
export { AgreementSection } from './agreement-section.tsx'
export {
  agreementAsked,
  agreementIn,
  agreementOf,
  agreementsOf,
  type ToldAgreement,
} from './agreements.store.ts'
export type { AgreementState } from './state.ts'
export { proposeAgreement } from './propose-agreement.ts'
export { agreementRoutes } from './routes.tsx'
