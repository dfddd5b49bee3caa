//! What a simulation knows of its requests: the entries that are passed, and who asks.
//!
//! # Invariants
//!
//! * An entry that is passed counts before what the simulator knows itself.
//! * A key with an empty list of values is absent.

use policy::FactMap;
use wire::iam as aws;

use super::simulation;
use crate::prelude::*;

/// AWS's stand-in for a caller that is not named.
pub(crate) const STUB: &str = "STUB_PRINCIPAL_FOR_POLICY_SIMULATOR";

/// What is known of a caller by his ARN.
pub(crate) fn of_caller(arn: Option<&str>) -> FactMap {
    let mut facts = FactMap::new().with("aws:userid", arn.unwrap_or(STUB));
    if let Some((arn, (account, resource))) =
        arn.and_then(|it| Some((it, simulation::iam_resource(it)?)))
    {
        facts.set("aws:PrincipalArn", arn);
        facts.set("aws:PrincipalAccount", account);
        if let Some(user) = resource.strip_prefix("user/") {
            facts.set("aws:username", user.rsplit('/').next().unwrap_or_default());
        }
    }
    facts
}

pub(crate) fn read(facts: &mut FactMap, entries: &[aws::ContextEntry]) -> Result<(), Refusal> {
    for entry in entries {
        let Some(key) = &entry.context_key_name else {
            return Err(aws::invalid_input("A context entry must have a ContextKeyName."));
        };
        let values = entry.context_key_values.clone().unwrap_or_default();
        let is_list = entry.context_key_type.as_deref().is_some_and(|it| it.ends_with("List"));
        match values.as_slice() {
            _ if is_list => facts.set_many(key, values),
            [] => facts.set_many(key, Vec::new()),
            [one] => facts.set(key, one),
            _ => {
                let text = format!("Only one value is allowed for the context key {key}.");
                return Err(aws::invalid_input(text));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use policy::{Facts, Value};

    use super::*;

    fn entry(key: &str, kind: &str, values: &[&str]) -> aws::ContextEntry {
        aws::ContextEntry {
            context_key_name: Some(key.into()),
            context_key_values: Some(values.iter().map(|it| it.to_string()).collect()),
            context_key_type: Some(kind.into()),
        }
    }

    #[test]
    fn what_is_passed_counts_before_what_is_known() {
        let mut facts = of_caller(Some("arn:aws:iam::111122223333:user/team/bob"));
        assert_eq!(facts.get("aws:username"), Some(Value::one("bob")));
        read(&mut facts, &[entry("aws:UserName", "string", &["eve"])]).unwrap();
        assert_eq!(facts.get("aws:username"), Some(Value::one("eve")));
        assert_eq!(of_caller(None).get("aws:userid"), Some(Value::one(STUB)));
        assert_eq!(of_caller(None).get("aws:username"), None);
        let two = [entry("aws:username", "string", &["a", "b"])];
        assert_eq!(read(&mut facts, &two).unwrap_err().code, "InvalidInput");
        read(&mut facts, &[entry("aws:TagKeys", "stringList", &["a", "b"])]).unwrap();
        assert!(matches!(facts.get("aws:tagkeys"), Some(Value::Many(it)) if it.len() == 2));
    }
}
