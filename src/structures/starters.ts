import type { RoleKind } from '#posts'
import type { StructureKind } from './structure.ts'

/** A group that people in a kind of post usually work with, to begin from. Its name stands in the words. */
export interface Starter {
  key: StarterKey
  kind: StructureKind
}

const kinds = {
  leadershipTeam: 'leadershipTeam',
  teams: 'learningCommunity',
  families: 'community',
  students: 'community',
  administrators: 'administrators',
  schoolBoard: 'board',
  cabinet: 'leadershipTeam',
  principals: 'administrators',
  districtRoundtable: 'districtRoundtable',
  association: 'community',
  neighbors: 'community',
  stateBoard: 'board',
  stateTeam: 'leadershipTeam',
  superintendents: 'administrators',
  network: 'learningCommunity',
  committee: 'board',
} as const satisfies Record<string, StructureKind>

export type StarterKey = keyof typeof kinds

const school: StarterKey[] = [
  'leadershipTeam',
  'teams',
  'families',
  'students',
  'administrators',
  'schoolBoard',
]
const district: StarterKey[] = [
  'cabinet',
  'principals',
  'schoolBoard',
  'districtRoundtable',
  'association',
  'neighbors',
]
const state: StarterKey[] = ['stateTeam', 'superintendents', 'stateBoard', 'network']
const colleagues: StarterKey[] = ['teams', 'leadershipTeam', 'families', 'network']

const usual: Record<RoleKind, StarterKey[]> = {
  principal: school,
  assistantPrincipal: school,
  dean: school,
  superintendent: district,
  assistantSuperintendent: district,
  director: district,
  stateAdministrator: state,
  boardMember: ['schoolBoard', 'committee', 'neighbors'],
  teacherLeader: colleagues,
  aspirant: colleagues,
  outsideCoach: ['network'],
  staff: colleagues,
}

/** The groups that somebody in this kind of post usually works with, the nearest first. */
export const startersFor = (role: RoleKind | undefined): Starter[] =>
  usual[role ?? 'staff'].map((key) => ({ key, kind: kinds[key] }))
