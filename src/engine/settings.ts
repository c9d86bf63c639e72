import { type Folder, port } from './folder.ts'

// Small when idle, sound when busy. What is not named here is as PostgreSQL ships it: fsync and
// full_page_writes are on, and an answer waits until its commit is on disk.
const own: Record<string, string> = {
  max_connections: '60',
  shared_buffers: '96MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  // Two cores and short statements: workers that only wait for such statements are not worth their memory.
  io_method: 'sync',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  wal_level: 'replica',
  min_wal_size: '64MB',
  max_wal_size: '512MB',
  checkpoint_timeout: '15min',
  recovery_init_sync_method: process.platform === 'linux' ? 'syncfs' : 'fsync',
  idle_in_transaction_session_timeout: '5min',
  // What people wrote never enters the log: neither failing rows nor statements.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] %q%u@%d ',
  log_timezone: 'UTC',
  timezone: 'UTC',
}

/** The arguments this data folder's server is started with; `changes` replace LPS's own settings. */
export function serverArguments(folder: Folder, changes: Record<string, string> = {}): string[] {
  const settings = {
    ...own,
    ...changes,
    listen_addresses: '',
    port: `${port}`,
    unix_socket_directories: folder.sockets,
    unix_socket_permissions: '0700',
    cluster_name: folder.mark,
  }
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', folder.cluster, ...pairs]
}
