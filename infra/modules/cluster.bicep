// The cell's Kubernetes: its API has no public address, people sign in by name, and policies of the network hold.
param name string
param location string
param tags object
param subnetId string
param pods string
param services string
param operatorsGroupId string
param nodes { size: string, min: int, max: int }
param logsId string

resource control 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-control'
  location: location
  tags: tags
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  name: name
}

resource subnet 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: network
  name: 'nodes'
}

var join = '4d97b98b-1d4f-4787-a291-c67834d212e7' // Network Contributor, on the nodes' subnet alone.

resource joins 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(subnet.id, control.id, join)
  scope: subnet
  properties: {
    principalId: control.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', join)
  }
}

resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: name
  location: location
  tags: tags
  sku: { name: 'Base', tier: 'Standard' }
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${control.id}': {} } }
  dependsOn: [joins]
  properties: {
    dnsPrefix: name
    nodeResourceGroup: '${name}-nodes'
    disableLocalAccounts: true
    enableRBAC: true
    aadProfile: {
      managed: true
      enableAzureRBAC: false
      adminGroupObjectIDs: [operatorsGroupId]
      tenantID: subscription().tenantId
    }
    apiServerAccessProfile: {
      enablePrivateCluster: true
      enablePrivateClusterPublicFQDN: false
      privateDNSZone: 'system'
      disableRunCommand: true
    }
    oidcIssuerProfile: { enabled: true }
    securityProfile: { workloadIdentity: { enabled: true }, imageCleaner: { enabled: true, intervalHours: 168 } }
    networkProfile: {
      networkPlugin: 'azure'
      networkPluginMode: 'overlay'
      podCidr: pods
      serviceCidr: services
      dnsServiceIP: cidrHost(services, 9)
      networkDataplane: 'cilium'
      networkPolicy: 'cilium'
      outboundType: 'userAssignedNATGateway'
      loadBalancerSku: 'standard'
    }
    autoUpgradeProfile: { upgradeChannel: 'patch', nodeOSUpgradeChannel: 'NodeImage' }
    storageProfile: { diskCSIDriver: { enabled: true }, fileCSIDriver: { enabled: true } }
    agentPoolProfiles: [
      {
        name: 'cell'
        mode: 'System'
        osType: 'Linux'
        osSKU: 'AzureLinux'
        vmSize: nodes.size
        enableAutoScaling: true
        count: nodes.min
        minCount: nodes.min
        maxCount: nodes.max
        availabilityZones: ['1', '2', '3']
        vnetSubnetID: subnetId
        enableEncryptionAtHost: true
        enableNodePublicIP: false
        upgradeSettings: { maxSurge: '1', drainTimeoutInMinutes: 10 }
      }
    ]
  }
}

resource watched 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'cell'
  scope: cluster
  properties: {
    workspaceId: logsId
    logs: [{ category: 'kube-audit-admin', enabled: true }, { category: 'guard', enabled: true }]
  }
}

output issuer string = cluster.properties.oidcIssuerProfile.issuerURL
output kubeletId string = cluster.properties.identityProfile.kubeletidentity.objectId
