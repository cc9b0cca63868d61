import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { platform } from 'node:process'

/** How often the tables of sockets are looked at, in milliseconds: a connection that is shorter than this can be missed. */
export const networkStepMs = 50

/** Most addresses that are remembered. */
const remotesMax = 1000

const tables = ['tcp', 'tcp6', 'udp', 'udp6'] as const

/** Addresses that the processes of a session have sockets to. */
export interface NetworkWatch {
  /** Stops, and tells them in order: `192.0.2.1:443`. Addresses of this machine itself are left out. */
  stop(): readonly string[]
}

/**
 * Watches the sockets of a process, of all its descendants and of its session. Needs no privilege: Linux lists every socket with
 * its remote address, and which process has it. Undefined where the system tells nothing.
 * Source: https://www.kernel.org/doc/html/latest/networking/proc_net_tcp.html and proc_pid_fd(5)
 */
export function watchNetwork(leader: number): NetworkWatch | undefined {
  if (platform !== 'linux') return undefined
  const seen = new Set<string>()
  const known = new Set<string>()
  const look = (): boolean => {
    const rows = socketRows()
    if (!rows) return false
    // A socket stays with who opened it: only new ones are worth finding out whose they are.
    const fresh = rows.filter(({ inode }) => !known.has(inode))
    if (fresh.length === 0) return true
    const ours = socketsOf(leader)
    for (const { inode, remote } of fresh) {
      known.add(inode)
      if (ours.has(inode) && seen.size < remotesMax) seen.add(remote)
    }
    return true
  }
  if (!look()) return undefined
  const timer = setInterval(look, networkStepMs)
  return {
    stop() {
      clearInterval(timer)
      return [...seen].sort()
    },
  }
}

interface Row {
  readonly inode: string
  readonly remote: string
}

/** Sockets with a remote address that is not of this machine; undefined where there are no tables. */
function socketRows(): readonly Row[] | undefined {
  const rows: Row[] = []
  let found = false
  for (const table of tables) {
    let text: string
    try {
      text = readFileSync(`/proc/self/net/${table}`, 'latin1')
    } catch {
      continue
    }
    found = true
    for (const line of text.split('\n').slice(1)) {
      const [, , remote = '', , , , , , , inode = '0'] = line.trim().split(/\s+/)
      const address = addressOf(remote)
      if (address !== undefined && inode !== '0') rows.push({ inode, remote: address })
    }
  }
  return found ? rows : undefined
}

/** `0100007F:1F90` in words; undefined for no address, and for one of this machine. */
export function addressOf(written: string): string | undefined {
  if (!/^(?:[0-9A-F]{8}|[0-9A-F]{32}):[0-9A-F]{4}$/.test(written)) return undefined
  const [hex = '', port = ''] = written.split(':')
  // Each group of four bytes is a number as this machine writes it: the first byte last.
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((group) => (group.match(/../g) ?? []).reverse().map((two) => Number.parseInt(two, 16)))
  const mapped = bytes.length === 16 && bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 0xff && bytes[11] === 0xff
  const four = bytes.length === 4 ? bytes : mapped ? bytes.slice(12) : undefined
  const number = Number.parseInt(port, 16)
  if (four) return four[0] === 127 || four.every((byte) => byte === 0) ? undefined : `${four.join('.')}:${number}`
  if (bytes.slice(0, 15).every((byte) => byte === 0)) return undefined
  const groups = Array.from({ length: 8 }, (_, at) => (((bytes[at * 2] ?? 0) << 8) | (bytes[at * 2 + 1] ?? 0)).toString(16))
  return `[${groups.join(':').replace(/(?:^|:)0(?::0)+(?:$|:)/, '::')}]:${number}`
}

/** Inodes of the sockets that the leader, its descendants and the rest of its session have open. */
function socketsOf(leader: number): ReadonlySet<string> {
  const sockets = new Set<string>()
  for (const pid of family(leader)) {
    try {
      const folder = `/proc/${pid}/fd`
      for (const name of readdirSync(folder)) {
        const inode = /^socket:\[(\d+)\]$/.exec(linkOf(`${folder}/${name}`))?.[1]
        if (inode !== undefined) sockets.add(inode)
      }
    } catch {
      // It ended meanwhile, or is not ours to look into.
    }
  }
  return sockets
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

function family(leader: number): ReadonlySet<number> {
  const parents = new Map<number, number>()
  const members = new Set([leader])
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      // The name of a program stands in brackets and may hold any character.
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1')
      const [, parent = '', , session = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      parents.set(Number(name), Number(parent))
      if (Number(session) === leader) members.add(Number(name))
    } catch {
      // It ended meanwhile.
    }
  }
  for (let grown = true; grown; ) {
    grown = false
    for (const [pid, parent] of parents)
      if (!members.has(pid) && members.has(parent)) {
        members.add(pid)
        grown = true
      }
  }
  return members
}
