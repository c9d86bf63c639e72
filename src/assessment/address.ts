import { spaceInAddress } from '#frameworks'

/** Where an assessment on a version begins. */
export const addressOfBeginning = ({ space, version }: { space: string; version: string }) =>
  `/assessments/new/${spaceInAddress(space)}/${version}`
