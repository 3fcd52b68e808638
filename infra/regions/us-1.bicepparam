// United States, West. The group's id is an example.
using '../main.bicep'

param region = 'us-1'
param location = 'westus3'
param operatorsGroupId = '00000000-0000-0000-0000-000000000000'
param operatorsGroupName = 'privacycloud-operators-us'
param addressSpace = '10.30.0.0/16'
param mailServer = '198.51.100.25/32'
param peers = ['198.51.100.80/32'] // The edge of vn-1.
param evidenceDays = 1825
