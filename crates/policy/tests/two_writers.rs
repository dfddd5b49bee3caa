//! The rule has two writers: the fast evaluator and the reference decide alike.
//!
//! # Invariants
//!
//! * They name the same level, policy and statement, not only the same effect.
//! * `POLICY_CASES` asks for more cases than a build wants to wait for.

mod worlds;

use std::cell::RefCell;

use policy::{Effect, Level, evaluate, reference};
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};
use worlds::{Ask, Choices, World};

/// Worlds; each is asked [`REQUESTS`] times.
const CASES: u32 = 1_000;
const REQUESTS: usize = 8;

fn cases() -> u32 {
    std::env::var("POLICY_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(CASES)
}

#[test]
fn both_evaluators_decide_alike() {
    let seen = RefCell::new(Seen::default());
    let config = Config { cases: cases(), failure_persistence: None, ..Config::default() };
    let bytes = proptest::collection::vec(proptest::num::u8::ANY, 0..1200);
    let result = TestRunner::new(config).run(&bytes, |bytes| {
        let mut choices = Choices::of(&bytes);
        // The requests first: they are short, and what follows takes all bytes.
        let asks: Vec<Ask> = (0..REQUESTS).map(|_| Ask::make(&mut choices)).collect();
        let world = World::make(&mut choices);
        for ask in &asks {
            let (request, policies) = (ask.request(), world.policies());
            let decision = evaluate(&request, &policies);
            let explanation = reference::explain(&request, &policies);
            if decision != explanation.decision {
                let texts = world.texts.join("\n");
                let told = format!("{decision:?}\n{explanation:?}\n{ask:#?}\n{texts}");
                return Err(TestCaseError::fail(told));
            }
            seen.borrow_mut().note(decision.effect, decision.level);
        }
        Ok(())
    });
    if let Err(TestError::Fail(reason, _)) = result {
        panic!("{reason}");
    }
    seen.borrow().check();
}

/// How often each effect and level decided: a test that only ever sees denials proves little.
#[derive(Debug, Default)]
struct Seen(std::collections::BTreeMap<String, usize>);

impl Seen {
    fn note(&mut self, effect: Effect, level: Level) {
        *self.0.entry(format!("{effect:?} {level:?}")).or_default() += 1;
    }

    fn check(&self) {
        for effect in [
            "Allowed Identity",
            "Allowed Resource",
            "Allowed Root",
            "Allowed Grant",
            "ExplicitDeny Identity",
            "ExplicitDeny Boundary",
            "ExplicitDeny Session",
            "ExplicitDeny Resource",
            "ExplicitDeny ServiceControl",
            "ExplicitDeny ResourceControl",
            "ImplicitDeny Identity",
            "ImplicitDeny Boundary",
            "ImplicitDeny Session",
            "ImplicitDeny Resource",
            "ImplicitDeny ServiceControl",
        ] {
            assert!(self.0.contains_key(effect), "nothing was decided by {effect}: {self:?}");
        }
    }
}
