/**
 * What is worth a look in a script, worked out once for all platforms that hold scripts: the fact `signals` of a
 * command maps a name to one sentence, at the narrowest place it is about. Rules pick the names they are about.
 */
import { type Mapping, mapping, type Span, scalar, type Value } from '../../../model/index.js'
import type { Detector } from './detector.js'
import * as docker from './docker.js'
import * as downloads from './downloads.js'
import * as hosts from './hosts.js'
import * as hygiene from './hygiene.js'
import * as packages from './packages.js'
import * as secrets from './secrets.js'

const detectors: ReadonlyMap<string, Detector> = new Map<string, Detector>([
  ['adhoc-package', packages.adhocPackage],
  ['audit-silenced', packages.auditSilenced],
  ['build-secret', docker.buildSecret],
  ['capabilities', docker.capabilities],
  ['cloud-key', secrets.cloudKey],
  ['credential-in-url', secrets.credentialInUrl],
  ['docker-socket', docker.dockerSocket],
  ['extra-index', packages.extraIndex],
  ['ftp', downloads.ftp],
  ['host-ipc', docker.hostIpc],
  ['host-key-ignored', hosts.hostKeyIgnored],
  ['host-mount', docker.hostMount],
  ['host-network', docker.hostNetwork],
  ['host-pid', docker.hostPid],
  ['key-to-file', secrets.keyToFile],
  ['literal-password', secrets.literalPassword],
  ['lockfile-ignored', packages.lockfileIgnored],
  ['login-password', docker.loginPassword],
  ['mutable-clone', hygiene.mutableClone],
  ['pipe-to-shell', downloads.pipeToShell],
  ['pipefail-missing', hygiene.pipefailMissing],
  ['plain-transport', downloads.plainTransport],
  ['printed-environment', secrets.printedEnvironment],
  ['printed-secret', secrets.printedSecret],
  ['privileged-container', docker.privileged],
  ['remote-root', hosts.remoteRoot],
  ['reverse-shell', secrets.reverseShell],
  ['scanned-host-key', hosts.scannedHostKey],
  ['secret-argument', secrets.secretArgument],
  ['secret-sent', secrets.secretSent],
  ['signature-off', packages.signatureOff],
  ['sudo', hygiene.sudo],
  ['tls-off', downloads.tlsOff],
  ['traced-secrets', secrets.tracedSecrets],
  ['unconfined-container', docker.unconfined],
  ['unpinned-install', packages.unpinnedInstall],
  ['unverified-download', downloads.unverifiedDownload],
  ['world-writable', hygiene.chmodWorldWritable],
])

/** @param all the commands of the script, or of several that run one after the other */
export function signalsOf(command: Mapping, index: number, all: readonly Mapping[]): Value {
  const found = new Map<string, Value>()
  for (const [name, detect] of detectors) {
    const sighting = detect(command, index, all)
    if (sighting) found.set(name, scalar(sighting.message, placeOf(sighting.at)))
  }
  return mapping(found, command.span)
}

function placeOf(at: Value | Span): Span {
  return 'kind' in at ? at.span : at
}
