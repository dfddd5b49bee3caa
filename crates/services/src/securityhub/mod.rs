//! Security Hub: controls evaluated from what the installation really is, and their findings.
//!
//! | file                              | what it knows                                           |
//! |-----------------------------------|---------------------------------------------------------|
//! | [`rows`], `asff`                  | what is kept, and findings as documents                 |
//! | `standards`, `controls`           | what is checked, and by which standards                 |
//! | `definitions`, `associations`     | how controls are described, set, enabled and disabled   |
//! | [`worker`], `judged`              | when controls are checked, and what becomes of findings |
//! | `findings`, `updates`, `imports`  | how findings change, whoever changes them               |
//! | `filters`, `fields`, `query`      | which findings are meant, in which order                |
//!
//! # Invariants
//!
//! * A finding of a control is derived: the worker writes it, from what the rows of the other services
//!   say at that moment, and no call does.
//! * A hub is one account's in one region, and sees nothing of others.
//! * What is not built (other products, custom actions, member accounts, rules, aggregation) answers
//!   so, by name.

mod asff;
mod associations;
mod batch_disable_standards;
mod batch_enable_standards;
mod batch_get_security_controls;
mod batch_get_standards_control_associations;
mod batch_import_findings;
mod batch_update_findings;
mod batch_update_standards_control_associations;
mod controls;
mod create_insight;
mod definitions;
mod delete_insight;
mod describe_hub;
mod describe_products;
mod describe_standards;
mod describe_standards_controls;
mod disable_security_hub;
mod enable_security_hub;
mod fields;
mod filters;
mod findings;
mod get_administrator_account;
mod get_enabled_standards;
mod get_finding_history;
mod get_findings;
mod get_insight_results;
mod get_insights;
mod get_master_account;
mod get_security_control_definition;
mod hub;
mod imports;
mod insights;
mod judged;
mod list_enabled_products_for_import;
mod list_security_control_definitions;
mod list_standards_control_associations;
mod list_tags_for_resource;
mod names;
mod paging;
mod query;
mod refuse;
mod rows;
mod severity;
mod standards;
#[cfg(test)]
mod stories;
mod subscriptions;
mod tag_resource;
mod tags;
#[cfg(test)]
mod testing;
mod untag_resource;
mod update_findings;
mod update_insight;
mod update_security_control;
mod update_security_hub_configuration;
mod update_standards_control;
mod updates;
pub mod worker;

use gate::Entry;

/// Every operation of Security Hub that is served.
pub const OPERATIONS: &[Entry] = &[
    Entry::of::<batch_disable_standards::BatchDisableStandards>(),
    Entry::of::<batch_enable_standards::BatchEnableStandards>(),
    Entry::of::<batch_get_security_controls::BatchGetSecurityControls>(),
    Entry::of::<batch_get_standards_control_associations::BatchGetStandardsControlAssociations>(),
    Entry::of::<batch_import_findings::BatchImportFindings>(),
    Entry::of::<batch_update_findings::BatchUpdateFindings>(),
    Entry::of::<batch_update_standards_control_associations::BatchUpdateStandardsControlAssociations>(
    ),
    Entry::of::<create_insight::CreateInsight>(),
    Entry::of::<delete_insight::DeleteInsight>(),
    Entry::of::<describe_hub::DescribeHub>(),
    Entry::of::<describe_products::DescribeProducts>(),
    Entry::of::<describe_standards::DescribeStandards>(),
    Entry::of::<describe_standards_controls::DescribeStandardsControls>(),
    Entry::of::<disable_security_hub::DisableSecurityHub>(),
    Entry::of::<enable_security_hub::EnableSecurityHub>(),
    Entry::of::<get_administrator_account::GetAdministratorAccount>(),
    Entry::of::<get_enabled_standards::GetEnabledStandards>(),
    Entry::of::<get_finding_history::GetFindingHistory>(),
    Entry::of::<get_findings::GetFindings>(),
    Entry::of::<get_insight_results::GetInsightResults>(),
    Entry::of::<get_insights::GetInsights>(),
    Entry::of::<get_master_account::GetMasterAccount>(),
    Entry::of::<get_security_control_definition::GetSecurityControlDefinition>(),
    Entry::of::<list_enabled_products_for_import::ListEnabledProductsForImport>(),
    Entry::of::<list_security_control_definitions::ListSecurityControlDefinitions>(),
    Entry::of::<list_standards_control_associations::ListStandardsControlAssociations>(),
    Entry::of::<list_tags_for_resource::ListTagsForResource>(),
    Entry::of::<tag_resource::TagResource>(),
    Entry::of::<untag_resource::UntagResource>(),
    Entry::of::<update_findings::UpdateFindings>(),
    Entry::of::<update_insight::UpdateInsight>(),
    Entry::of::<update_security_control::UpdateSecurityControl>(),
    Entry::of::<update_security_hub_configuration::UpdateSecurityHubConfiguration>(),
    Entry::of::<update_standards_control::UpdateStandardsControl>(),
];
