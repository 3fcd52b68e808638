// The cell on Azure: compiled by bicep itself, and what comes out read for what was promised.
import { at, text, under } from "./files.mjs";

export function check(checks, tools) {
  const tool = tools.bicep();
  if (tool.missing) return checks.skip("bicep", tool.missing);
  const bicep = (...args) => tools.run(tool.path, args, { cwd: at("infra") });
  checks.run("infra/main.bicep and its modules have no warning", () =>
    bicep("lint", at("infra/main.bicep")).said || []);
  checks.run("every module is used", () => under("infra/modules", ".bicep").map((path) => path.split("/").pop())
    .filter((name) => !under("infra", ".bicep").some((path) => text(path).includes(`${name}'`))));
  const params = under("infra/regions", ".bicepparam")
    .map((path) => [path, bicep("build-params", at(path), "--stdout")]);
  for (const [path, made] of params) checks.run(`${path} gives what is asked for`, () => (made.good ? [] : made.said));
  checks.run("two regions share neither name, place nor addresses", () => apart(params));
  const built = bicep("build", at("infra/main.bicep"), "--stdout");
  checks.run("infra/main.bicep compiles", () => (built.good ? [] : built.said));
  if (built.good) promised(checks, JSON.parse(built.out));
}

function apart(params) {
  const all = params.filter(([, made]) => made.good)
    .map(([, made]) => JSON.parse(JSON.parse(made.out).parametersJson).parameters);
  return ["region", "location", "addressSpace"].filter((name) =>
    new Set(all.map((one) => one[name].value)).size !== all.length).map((name) => `${name} is said twice`);
}

// Resources of a template and of every template within it, with the module they stand in.
function resources(template, module = "main") {
  return Object.values(template.resources).flatMap((one) => {
    const inner = one.properties?.template;
    return inner ? resources(inner, one.name) : one.existing ? [] : [{ ...one, module }];
  });
}

function promised(checks, template) {
  const all = resources(template);
  const of = (type) => all.filter((one) => one.type === type);
  const must = (name, type, rules) => checks.run(name, () => of(type).length === 0 ? [`no ${type}`] : of(type)
    .flatMap((one) => Object.entries(rules).map(([path, want]) => [path, valueAt(one.properties, path), want])
      .filter(([, is, want]) => is !== want)
      .map(([path, is, want]) => `${one.module}: ${path} is ${JSON.stringify(is)}, not ${want}`)));
  checks.run("everything lies in the region that is asked for", () => all.filter((one) =>
    one.location && one.location !== "[parameters('location')]"
    && !(one.location === "global" && everywhere.has(one.type)))
    .map((one) => `${one.type} lies in ${one.location}`));
  checks.run("other places are denied, for resources and groups", () => denied(of, template));
  must("storage has no key and no public door", "Microsoft.Storage/storageAccounts", {
    allowBlobPublicAccess: false, allowSharedKeyAccess: false, allowCrossTenantReplication: false,
    publicNetworkAccess: "Disabled", minimumTlsVersion: "TLS1_2", "networkAcls.defaultAction": "Deny",
  });
  must("blobs are deleted softly, and then for good", "Microsoft.Storage/storageAccounts/blobServices", {
    isVersioningEnabled: false, "deleteRetentionPolicy.enabled": true, "containerDeleteRetentionPolicy.enabled": true,
  });
  must("containers are private", "Microsoft.Storage/storageAccounts/blobServices/containers", {
    publicAccess: "None",
  });
  checks.run("evidence cannot be changed", () =>
    of("Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies").length === 1
      ? [] : ["no policy"]);
  checks.run("no copy of storage leaves the region", () => of("Microsoft.Storage/storageAccounts")
    .filter((one) => /GRS|GZRS/.test(one.sku.name)).map((one) => one.sku.name));
  must("the key vault is closed and cannot be purged", "Microsoft.KeyVault/vaults", {
    enablePurgeProtection: true, enableRbacAuthorization: true, publicNetworkAccess: "Disabled",
    "networkAcls.defaultAction": "Deny", "networkAcls.bypass": "None",
  });
  const server = "Microsoft.DBforPostgreSQL/flexibleServers";
  must("the database has no password, no public door, and backups that stay", server, {
    "authConfig.passwordAuth": "Disabled", "authConfig.activeDirectoryAuth": "Enabled",
    "network.publicNetworkAccess": "Disabled", "backup.geoRedundantBackup": "Disabled",
    "highAvailability.mode": "ZoneRedundant",
  });
  must("the cluster is private and knows people by name", "Microsoft.ContainerService/managedClusters", {
    disableLocalAccounts: true, "apiServerAccessProfile.enablePrivateCluster": true,
    "apiServerAccessProfile.enablePrivateClusterPublicFQDN": false, "oidcIssuerProfile.enabled": true,
    "securityProfile.workloadIdentity.enabled": true, "networkProfile.networkPolicy": "cilium",
  });
  must("images are pulled without passwords", "Microsoft.ContainerRegistry/registries", {
    adminUserEnabled: false, publicNetworkAccess: "Disabled",
  });
  checks.run("roles are few and none is an owner's", () => roles(all, JSON.stringify(template)));
  checks.run("every subnet is closed where its rules end", () => closed(of));
  checks.run("pods reach each other on whatever nodes they are", () => amongPods(template, of));
  checks.run("the edges of other cells can be reached without webhooks", () =>
    JSON.stringify(template).includes("out-peer-") ? [] : ["no way to a peer"]);
  checks.run("no parameter and no output is a secret", () => Object.entries(template.parameters)
    .filter(([, one]) => /secure/i.test(one.type)).map(([name]) => `${name} is a secret`));
}

// Azure's overlay wraps nothing up: rules of the subnet see pods by their own addresses.
function amongPods(template, of) {
  const cluster = of("Microsoft.ContainerService/managedClusters")[0].properties.networkProfile;
  if (cluster.podCidr !== "[parameters('pods')]") return ["the addresses of pods are not said"];
  const rules = JSON.stringify(template.resources);
  return ["Inbound", "Outbound"].filter((way) => !new RegExp(
    `'${way}', 'Allow', parameters\\('pods'\\), parameters\\('pods'\\), '\\*'`).test(rules))
    .map((way) => `${way}: pods are shut off from each other`);
}

const valueAt = (value, path) => path.split(".").reduce((inner, name) => inner?.[name], value);

const zone = "Microsoft.Network/privateDnsZones";

const everywhere = new Set([zone, `${zone}/virtualNetworkLinks`]);

// The built-in policies by their ids, and that they are in force.
function denied(of, template) {
  const whole = JSON.stringify(template);
  const ids = ["e56962a6-4747-49cd-b67b-bf8b01975c4c", "e765b5de-1225-4ba3-bd56-1ac6695af988"];
  const loose = of("Microsoft.Authorization/policyAssignments")
    .filter((one) => one.properties.enforcementMode !== "Default");
  return [
    ...ids.filter((id) => !whole.includes(id)).map((id) => `${id} is not assigned`),
    ...loose.map(() => "not enforced"),
  ];
}

// Owner, Contributor, User Access Administrator, Key Vault Administrator, Storage Blob Data Owner.
const tooMuch = ["8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "b24988ac-6180-42a0-ab88-20f7382dd24c",
  "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9", "00482a5a-887f-4fb3-b363-3b7fe8e74483",
  "b7e6dc6d-f1e8-4753-8033-0f276bb0955b"];

const roles = (all, whole) => [
  ...tooMuch.filter((id) => whole.includes(id)).map((id) => `role ${id} is too much`),
  ...all.filter((one) => one.type === "Microsoft.Authorization/roleAssignments" && !one.scope)
    .map((one) => `${one.module}: a role on the whole group`),
];

function closed(of) {
  const wrong = of("Microsoft.Network/networkSecurityGroups")
    .filter((one) => !JSON.stringify(one.properties.securityRules).includes("variables('closed')"))
    .map((one) => `${one.name} does not end in a denial`);
  const subnets = of("Microsoft.Network/virtualNetworks").flatMap((one) => one.properties.subnets);
  const open = ({ properties }) => !properties.networkSecurityGroup || properties.defaultOutboundAccess !== false;
  return wrong.concat(subnets.filter(open)
    .map((one) => `subnet ${one.name} is open`));
}
