//! The standards: sets of controls, as far as our controls go.
//!
//! # Invariants
//!
//! * A standard has the ARN and the numbers that AWS gives it. Those of which no control is built
//!   are not here, and cannot be enabled.

use wire::securityhub as aws;

use super::controls::{self, Control};
use super::rows::Hub;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StandardId {
    Foundational,
    Cis12,
    Cis14,
    Cis30,
    Cis50,
    Nist,
    Pci,
}

#[derive(Debug)]
pub(super) struct Standard {
    pub id: StandardId,
    /// The end of its ARN, and the middle of those of its subscriptions.
    pub path: &'static str,
    pub name: &'static str,
    pub description: &'static str,
    pub by_default: bool,
    /// What stands before the number of one of its requirements.
    pub requirement: &'static str,
    /// What ends the type of its findings.
    pub finding_type: &'static str,
}

pub(super) static STANDARDS: [Standard; 7] = [
    Standard {
        id: StandardId::Foundational,
        path: "aws-foundational-security-best-practices/v/1.0.0",
        name: "AWS Foundational Security Best Practices v1.0.0",
        description: "The AWS Foundational Security Best Practices standard is a set of automated \
            security checks that detect when AWS accounts and deployed resources do not align to \
            security best practices. The standard is defined by AWS security experts. This curated \
            set of controls helps improve your security posture in AWS, and cover AWS's most popular \
            and foundational services.",
        by_default: true,
        requirement: "",
        finding_type: "AWS-Foundational-Security-Best-Practices",
    },
    Standard {
        id: StandardId::Cis12,
        path: "cis-aws-foundations-benchmark/v/1.2.0",
        name: "CIS AWS Foundations Benchmark v1.2.0",
        description: "The Center for Internet Security (CIS) AWS Foundations Benchmark v1.2.0 is a \
            set of security configuration best practices for AWS. This Security Hub standard \
            automatically checks for your compliance readiness against a subset of CIS requirements.",
        by_default: true,
        requirement: "CIS AWS Foundations Benchmark v1.2.0/",
        finding_type: "CIS AWS Foundations Benchmark",
    },
    Standard {
        id: StandardId::Cis14,
        path: "cis-aws-foundations-benchmark/v/1.4.0",
        name: "CIS AWS Foundations Benchmark v1.4.0",
        description: "The Center for Internet Security (CIS) AWS Foundations Benchmark v1.4.0 is a \
            set of security configuration best practices for AWS. This Security Hub standard \
            automatically checks for your compliance readiness against a subset of CIS requirements.",
        by_default: false,
        requirement: "CIS AWS Foundations Benchmark v1.4.0/",
        finding_type: "CIS AWS Foundations Benchmark",
    },
    Standard {
        id: StandardId::Cis30,
        path: "cis-aws-foundations-benchmark/v/3.0.0",
        name: "CIS AWS Foundations Benchmark v3.0.0",
        description: "The Center for Internet Security (CIS) AWS Foundations Benchmark v3.0.0 is a \
            set of security configuration best practices for AWS. This Security Hub standard \
            automatically checks for your compliance readiness against a subset of CIS requirements.",
        by_default: false,
        requirement: "CIS AWS Foundations Benchmark v3.0.0/",
        finding_type: "CIS AWS Foundations Benchmark",
    },
    Standard {
        id: StandardId::Cis50,
        path: "cis-aws-foundations-benchmark/v/5.0.0",
        name: "CIS AWS Foundations Benchmark v5.0.0",
        description: "The Center for Internet Security (CIS) AWS Foundations Benchmark v5.0.0 is a \
            set of security configuration best practices for AWS. This Security Hub standard \
            automatically checks for your compliance readiness against a subset of CIS requirements.",
        by_default: false,
        requirement: "CIS AWS Foundations Benchmark v5.0.0/",
        finding_type: "CIS AWS Foundations Benchmark",
    },
    Standard {
        id: StandardId::Nist,
        path: "nist-800-53/v/5.0.0",
        name: "NIST Special Publication 800-53 Revision 5",
        description: "NIST Special Publication 800-53 Revision 5 provides a catalog of security and \
            privacy controls for information systems and organizations. This Security Hub standard \
            consists of controls that automatically check for your compliance readiness against a \
            subset of its requirements.",
        by_default: false,
        requirement: "NIST.800-53.r5 ",
        finding_type: "NIST 800-53",
    },
    Standard {
        id: StandardId::Pci,
        path: "pci-dss/v/4.0.1",
        name: "PCI DSS v4.0.1",
        description: "The Payment Card Industry Data Security Standard (PCI DSS) v4.0.1 is an \
            information security standard for entities that store, process, and transmit cardholder \
            data. This Security Hub standard automatically checks for your compliance readiness \
            against a subset of PCI DSS requirements.",
        by_default: false,
        requirement: "PCI DSS v4.0.1/",
        finding_type: "PCI-DSS",
    },
];

impl Standard {
    pub fn of(id: StandardId) -> &'static Standard {
        let found = STANDARDS.iter().find(|it| it.id == id);
        found.expect("every standard that has a name has a row")
    }

    pub fn by_path(path: &str) -> Option<&'static Standard> {
        STANDARDS.iter().find(|it| it.path == path)
    }

    pub fn by_arn(arn: &str, region: &str) -> Option<&'static Standard> {
        STANDARDS.iter().find(|it| it.arn(region) == arn)
    }

    /// CIS 1.2.0 alone is no region's, and a `ruleset`.
    pub fn arn(&self, region: &str) -> String {
        match self.id {
            StandardId::Cis12 => format!("arn:aws:securityhub:::{}", self.short()),
            _ => format!("arn:aws:securityhub:{region}::{}", self.short()),
        }
    }

    /// The ARN without what all begin with, as findings name it.
    pub fn short(&self) -> String {
        match self.id {
            StandardId::Cis12 => format!("ruleset/{}", self.path),
            _ => format!("standards/{}", self.path),
        }
    }

    pub fn controls(&self) -> impl Iterator<Item = (&'static Control, &'static str)> + '_ {
        let number = |it: &'static Control| Some((it, it.number_in(self.id)?));
        controls::all().filter_map(number)
    }

    pub fn shown(&self, region: &str) -> aws::Standard {
        let (company, product) = (Some("AWS".into()), Some("Security Hub".into()));
        aws::Standard {
            standards_arn: Some(self.arn(region)),
            name: Some(self.name.into()),
            description: Some(self.description.into()),
            enabled_by_default: Some(self.by_default),
            standards_managed_by: Some(aws::StandardsManagedBy { company, product }),
        }
    }
}

impl Hub {
    /// The standards that are enabled, in the order of the list.
    pub(super) fn standards(&self) -> impl Iterator<Item = &'static Standard> + '_ {
        STANDARDS.iter().filter(|it| self.subscription(it.path).is_some())
    }

    /// Whether a control is enabled in a standard that is.
    pub(super) fn enables(&self, standard: &Standard, control: &Control) -> bool {
        self.subscription(standard.path).is_some()
            && control.number_in(standard.id).is_some()
            && self.association(standard, control).is_none_or(|it| it.enabled)
    }

    /// The enabled standards in which a control is enabled.
    pub(super) fn enabling(
        &self,
        control: &'static Control,
    ) -> impl Iterator<Item = &'static Standard> + '_ {
        self.standards().filter(|it| self.enables(it, control))
    }

    pub(super) fn association(
        &self,
        standard: &Standard,
        control: &Control,
    ) -> Option<&super::rows::Association> {
        let mut all = self.associations.iter();
        all.find(|it| it.standard == standard.path && it.control == control.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standards_are_found_by_the_arns_of_the_manual() {
        for (arn, id) in [
            (
                "arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0",
                Some(StandardId::Foundational),
            ),
            (
                "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0",
                Some(StandardId::Cis12),
            ),
            (
                "arn:aws:securityhub:us-east-1::standards/cis-aws-foundations-benchmark/v/3.0.0",
                None,
            ),
        ] {
            assert_eq!(Standard::by_arn(arn, "eu-west-1").map(|it| it.id), id, "{arn}");
        }
    }

    #[test]
    fn every_standard_has_controls_and_no_number_twice_but_where_two_controls_share_it() {
        for standard in &STANDARDS {
            assert!(standard.controls().count() > 0, "{}", standard.path);
        }
        let cis = Standard::of(StandardId::Cis30);
        let numbered = |number| cis.controls().filter(|it| it.1 == number).count();
        assert_eq!((numbered("2.1.4"), numbered("3.5"), numbered("9.9")), (2, 1, 0));
    }
}
