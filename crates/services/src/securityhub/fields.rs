//! Fields of findings: where what filters, sort criteria and insights name stands in a finding.
//!
//! # Invariants
//!
//! * A name is one of the model's filters. Most are the names of fields; the others stand in the table.

use wire::Structure;
use wire::securityhub::AwsSecurityFindingFilters;

/// Name of the filter and path in the finding.
const PATHS: &[(&str, &str)] = &[
    ("Type", "Types"),
    ("SeverityProduct", "Severity.Product"),
    ("SeverityNormalized", "Severity.Normalized"),
    ("SeverityLabel", "Severity.Label"),
    ("RecommendationText", "Remediation.Recommendation.Text"),
    ("MalwareName", "Malware.Name"),
    ("MalwareType", "Malware.Type"),
    ("MalwarePath", "Malware.Path"),
    ("MalwareState", "Malware.State"),
    ("NetworkDirection", "Network.Direction"),
    ("NetworkProtocol", "Network.Protocol"),
    ("NetworkSourceIpV4", "Network.SourceIpV4"),
    ("NetworkSourceIpV6", "Network.SourceIpV6"),
    ("NetworkSourcePort", "Network.SourcePort"),
    ("NetworkSourceDomain", "Network.SourceDomain"),
    ("NetworkSourceMac", "Network.SourceMac"),
    ("NetworkDestinationIpV4", "Network.DestinationIpV4"),
    ("NetworkDestinationIpV6", "Network.DestinationIpV6"),
    ("NetworkDestinationPort", "Network.DestinationPort"),
    ("NetworkDestinationDomain", "Network.DestinationDomain"),
    ("ProcessName", "Process.Name"),
    ("ProcessPath", "Process.Path"),
    ("ProcessPid", "Process.Pid"),
    ("ProcessParentPid", "Process.ParentPid"),
    ("ProcessLaunchedAt", "Process.LaunchedAt"),
    ("ProcessTerminatedAt", "Process.TerminatedAt"),
    ("ThreatIntelIndicatorType", "ThreatIntelIndicators.Type"),
    ("ThreatIntelIndicatorValue", "ThreatIntelIndicators.Value"),
    ("ThreatIntelIndicatorCategory", "ThreatIntelIndicators.Category"),
    ("ThreatIntelIndicatorLastObservedAt", "ThreatIntelIndicators.LastObservedAt"),
    ("ThreatIntelIndicatorSource", "ThreatIntelIndicators.Source"),
    ("ThreatIntelIndicatorSourceUrl", "ThreatIntelIndicators.SourceUrl"),
    ("ResourceType", "Resources.Type"),
    ("ResourceId", "Resources.Id"),
    ("ResourcePartition", "Resources.Partition"),
    ("ResourceRegion", "Resources.Region"),
    ("ResourceTags", "Resources.Tags"),
    ("ResourceAwsEc2InstanceType", "Resources.Details.AwsEc2Instance.Type"),
    ("ResourceAwsEc2InstanceImageId", "Resources.Details.AwsEc2Instance.ImageId"),
    ("ResourceAwsEc2InstanceIpV4Addresses", "Resources.Details.AwsEc2Instance.IpV4Addresses"),
    ("ResourceAwsEc2InstanceIpV6Addresses", "Resources.Details.AwsEc2Instance.IpV6Addresses"),
    ("ResourceAwsEc2InstanceKeyName", "Resources.Details.AwsEc2Instance.KeyName"),
    (
        "ResourceAwsEc2InstanceIamInstanceProfileArn",
        "Resources.Details.AwsEc2Instance.IamInstanceProfileArn",
    ),
    ("ResourceAwsEc2InstanceVpcId", "Resources.Details.AwsEc2Instance.VpcId"),
    ("ResourceAwsEc2InstanceSubnetId", "Resources.Details.AwsEc2Instance.SubnetId"),
    ("ResourceAwsEc2InstanceLaunchedAt", "Resources.Details.AwsEc2Instance.LaunchedAt"),
    ("ResourceAwsS3BucketOwnerId", "Resources.Details.AwsS3Bucket.OwnerId"),
    ("ResourceAwsS3BucketOwnerName", "Resources.Details.AwsS3Bucket.OwnerName"),
    ("ResourceAwsIamAccessKeyUserName", "Resources.Details.AwsIamAccessKey.UserName"),
    ("ResourceAwsIamAccessKeyPrincipalName", "Resources.Details.AwsIamAccessKey.PrincipalName"),
    ("ResourceAwsIamAccessKeyStatus", "Resources.Details.AwsIamAccessKey.Status"),
    ("ResourceAwsIamAccessKeyCreatedAt", "Resources.Details.AwsIamAccessKey.CreatedAt"),
    ("ResourceAwsIamUserUserName", "Resources.Details.AwsIamUser.UserName"),
    ("ResourceContainerName", "Resources.Details.Container.Name"),
    ("ResourceContainerImageId", "Resources.Details.Container.ImageId"),
    ("ResourceContainerImageName", "Resources.Details.Container.ImageName"),
    ("ResourceContainerLaunchedAt", "Resources.Details.Container.LaunchedAt"),
    ("ResourceDetailsOther", "Resources.Details.Other"),
    ("ComplianceStatus", "Compliance.Status"),
    ("WorkflowStatus", "Workflow.Status"),
    ("RelatedFindingsProductArn", "RelatedFindings.ProductArn"),
    ("RelatedFindingsId", "RelatedFindings.Id"),
    ("NoteText", "Note.Text"),
    ("NoteUpdatedAt", "Note.UpdatedAt"),
    ("NoteUpdatedBy", "Note.UpdatedBy"),
    ("FindingProviderFieldsConfidence", "FindingProviderFields.Confidence"),
    ("FindingProviderFieldsCriticality", "FindingProviderFields.Criticality"),
    ("FindingProviderFieldsRelatedFindingsId", "FindingProviderFields.RelatedFindings.Id"),
    (
        "FindingProviderFieldsRelatedFindingsProductArn",
        "FindingProviderFields.RelatedFindings.ProductArn",
    ),
    ("FindingProviderFieldsSeverityLabel", "FindingProviderFields.Severity.Label"),
    ("FindingProviderFieldsSeverityOriginal", "FindingProviderFields.Severity.Original"),
    ("FindingProviderFieldsTypes", "FindingProviderFields.Types"),
    ("ComplianceSecurityControlId", "Compliance.SecurityControlId"),
    ("ComplianceAssociatedStandardsId", "Compliance.AssociatedStandards.StandardsId"),
    ("VulnerabilitiesExploitAvailable", "Vulnerabilities.ExploitAvailable"),
    ("VulnerabilitiesFixAvailable", "Vulnerabilities.FixAvailable"),
    ("ComplianceSecurityControlParametersName", "Compliance.SecurityControlParameters.Name"),
    ("ComplianceSecurityControlParametersValue", "Compliance.SecurityControlParameters.Value"),
    ("ResourceApplicationName", "Resources.ApplicationName"),
    ("ResourceApplicationArn", "Resources.ApplicationArn"),
];

/// The filter that looks at the whole finding.
pub(super) const KEYWORD: &str = "Keyword";

/// The path of what a filter is about, if there is such a filter.
pub(super) fn path(name: &str) -> Option<&str> {
    let found = PATHS.iter().find(|it| it.0 == name).map(|it| it.1);
    let is_field = || AwsSecurityFindingFilters::MODEL.member(name).is_some() && name != KEYWORD;
    found.or_else(|| is_field().then_some(name))
}

#[cfg(test)]
mod tests {
    use wire::model::{Kind, StructureModel};
    use wire::securityhub::AwsSecurityFinding;

    use super::*;

    /// The structure that a path leads through, by the model.
    fn leads(model: &StructureModel, path: &str) -> bool {
        let (first, rest) = path.split_once('.').unwrap_or((path, ""));
        let Some(member) = model.member(first) else { return false };
        let mut target = member.target;
        if let Kind::List { item, .. } = target.kind {
            target = item;
        }
        match target.kind {
            _ if rest.is_empty() => true,
            Kind::Structure(model) => leads(model, rest),
            _ => false,
        }
    }

    #[test]
    fn every_filter_of_the_model_leads_to_a_field_of_a_finding() {
        for member in AwsSecurityFindingFilters::MODEL.members {
            if member.name != KEYWORD {
                let path = path(member.name).unwrap();
                assert!(leads(AwsSecurityFinding::MODEL, path), "{}", member.name);
            }
        }
        assert!(path("Nonsense").is_none() && path(KEYWORD).is_none());
    }
}
