import { Fault } from '../../core/fault.ts'
import { at, itemsAt, strictText, textAt, Unreadable } from '../../syntax/strict.ts'
import { endpoint } from './oidc.ts'

/** Where certificates, log entries and time stamps come from. */
export interface Services {
  readonly fulcio: URL | undefined
  readonly rekor: { readonly url: URL; readonly version: 1 | 2 } | undefined
  readonly tsa: URL | undefined
}

/** Services of Sigstore's public good instance. Source: https://docs.sigstore.dev/about/api-stability/ */
const publicGood: Services = {
  fulcio: new URL('https://fulcio.sigstore.dev'),
  rekor: { url: new URL('https://rekor.sigstore.dev'), version: 1 },
  tsa: undefined,
}

const configType = 'application/vnd.dev.sigstore.signingconfig.v0.2+json'

/**
 * The services that a signing configuration names: of each kind the newest one valid now.
 * Source: https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto
 * @throws Fault `configuration`
 */
export function servicesOf(config: { readonly path: string; readonly text: string } | undefined, now: Date): Services {
  if (!config) return publicGood
  const wrong = (what: string, cause?: unknown): Fault =>
    new Fault('configuration', `${config.path} ${what}`, { cause, hint: 'name a signing configuration of version 0.2' })
  let json: unknown
  try {
    json = strictText(config.text, config.path)
  } catch (cause) {
    throw cause instanceof Unreadable ? wrong('is no JSON', cause) : cause
  }
  if (textAt(json, 'mediaType') !== configType) throw wrong(`is of type ${textAt(json, 'mediaType') ?? 'none'}, not ${configType}`)
  const newest = (list: string, versions: readonly number[]): { url: URL; version: number } | undefined => {
    const usable = itemsAt(json, list)
      .map((service) => ({
        url: textAt(service, 'url') ?? '',
        version: Number(at(service, 'majorApiVersion') ?? 1),
        start: Date.parse(textAt(service, 'validFor', 'start') ?? ''),
        end: textAt(service, 'validFor', 'end'),
      }))
      .filter(
        ({ version, start, end }) => versions.includes(version) && start <= now.getTime() && (end === undefined || Date.parse(end) >= now.getTime()),
      )
      .sort((a, b) => b.start - a.start)
    const [first] = usable
    return first && { url: endpoint(first.url, `${config.path}: ${list}`), version: first.version }
  }
  const rekor = newest('rekorTlogUrls', [1, 2])
  const services: Services = {
    fulcio: newest('caUrls', [1])?.url,
    rekor: rekor && { url: rekor.url, version: rekor.version === 2 ? 2 : 1 },
    tsa: newest('tsaUrls', [1])?.url,
  }
  if (!services.fulcio && !services.rekor && !services.tsa) throw wrong('names no service that is valid now')
  return services
}
