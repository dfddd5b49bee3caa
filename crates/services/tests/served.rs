//! What AWS has and we do not serve is a list that somebody can read.

use std::collections::BTreeSet;

/// Every operation of the services we model is either in a table or in `unserved.txt`.
#[test]
fn what_is_missing_is_a_list() {
    let served: BTreeSet<String> = services::SERVICES
        .iter()
        .flat_map(|it| it.iter())
        .map(|it| format!("{}:{}", it.service, it.name))
        .collect();
    let modeled: BTreeSet<String> = wire::SERVICES
        .iter()
        .flat_map(|service| {
            service.operations.iter().map(|it| format!("{}:{}", service.name, it.name))
        })
        .collect();
    let listed: BTreeSet<String> =
        include_str!("../unserved.txt").lines().map(str::to_string).collect();
    let missing: BTreeSet<String> = modeled.difference(&served).cloned().collect();
    assert!(served.is_subset(&modeled), "an operation is served that no model has");
    let added: Vec<_> = missing.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&missing).collect();
    assert!(added.is_empty(), "add to unserved.txt: {added:?}");
    assert!(gone.is_empty(), "remove from unserved.txt: {gone:?}");
}
