//! Authorization, told of every operation that is served: the root user is let through, a user
//! without a policy is denied on record, and the same user with just the permissions that the
//! operation declares is let through.
//!
//! # Invariants
//!
//! * Every operation is asked with the least input it takes, about things that exist.
//! * Let through means not denied: what the operation then says of its input is told elsewhere.

use gate::{Access, Entry, Stop};
use serde_json::json;
use trail::{Effect, Plane};
use wire::model::{Kind, Type};
use wire::{Document, Map, Refusal, Structure, iam, kms, organizations, s3};

use crate::SERVICES;
use crate::testing::{ACCOUNT, World};

const ALLOWING: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;
const TRUSTING: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}"#;

const ALIAS: &str = "alias/ledger";
const BOB: &str = "arn:aws:iam::111122223333:user/bob";

/// Calls that need no permission, and those that AWS keeps from some callers whatever the policies
/// say; their own stories tell of them.
const OF_THEIR_OWN: [&str; 9] = [
    "sts:GetCallerIdentity",
    "sts:GetSessionToken",
    // The root user may assume no role, and AWS tells nobody why a role is closed to him.
    "sts:AssumeRole",
    // Each key is judged for itself, and refused for itself.
    "s3:DeleteObjects",
    // Members and recipients only.
    "organizations:LeaveOrganization",
    "organizations:AcceptHandshake",
    "organizations:DeclineHandshake",
    // About members only, of an organization that trusts the service.
    "account:GetPrimaryEmail",
    // Users only.
    "iam:ChangePassword",
];

/// A world in which there is one of everything, and what it is called.
struct Stage {
    world: World,
    names: Vec<(&'static str, String)>,
    /// A ciphertext of the key that there is.
    sealed: Document,
}

impl Stage {
    fn new() -> Stage {
        let mut world = World::with_trail("audit");
        let mut names = Vec::new();
        let call = |world: &mut World, service: &str, name: &str, input: Map| {
            let entry = world.gate.operation(service, name).expect(name);
            world.answer(entry, input).unwrap_or_else(|it| panic!("{name}: {it}"))
        };
        let bucket = || "ledger".to_string();
        let made = s3::CreateBucketRequest { bucket: bucket(), ..Default::default() };
        call(&mut world, "s3", "CreateBucket", made.write());
        let body = Some(world.body(b"v1"));
        let (key, bucket) = ("a".to_string(), bucket());
        let put = s3::PutObjectRequest { bucket, key, body, ..Default::default() };
        call(&mut world, "s3", "PutObject", put.write());
        let (key, bucket) = ("a".into(), "ledger".into());
        let upload = s3::CreateMultipartUploadRequest { bucket, key, ..Default::default() };
        let upload = call(&mut world, "s3", "CreateMultipartUpload", upload.write());
        names.push(("UploadId", upload.text("UploadId").unwrap().into()));
        let user = iam::CreateUserRequest { user_name: "bob".into(), ..Default::default() };
        call(&mut world, "iam", "CreateUser", user.write());
        let key = iam::CreateAccessKeyRequest { user_name: Some("bob".into()) };
        let key = call(&mut world, "iam", "CreateAccessKey", key.write());
        if let Some(Document::Map(key)) = key.get("AccessKey") {
            names.push(("AccessKeyId", key.text("AccessKeyId").unwrap().into()));
        }
        let group = iam::CreateGroupRequest { group_name: "staff".into(), ..Default::default() };
        call(&mut world, "iam", "CreateGroup", group.write());
        let role = iam::CreateRoleRequest {
            role_name: "auditor".into(),
            assume_role_policy_document: TRUSTING.into(),
            ..Default::default()
        };
        call(&mut world, "iam", "CreateRole", role.write());
        let policy = iam::CreatePolicyRequest {
            policy_name: "reading".into(),
            policy_document: ALLOWING.into(),
            ..Default::default()
        };
        call(&mut world, "iam", "CreatePolicy", policy.write());
        let organization = organizations::CreateOrganizationRequest::default();
        call(&mut world, "organizations", "CreateOrganization", organization.write());
        let roots = call(&mut world, "organizations", "ListRoots", Map::new());
        if let Some(Document::List(roots)) = roots.get("Roots")
            && let Some(Document::Map(root)) = roots.first()
        {
            names.push(("RootId", root.text("Id").unwrap().into()));
        }
        let key = call(&mut world, "kms", "CreateKey", Map::new());
        if let Some(Document::Map(key)) = key.get("KeyMetadata") {
            let (id, arn) = (key.text("KeyId").unwrap(), key.text("Arn").unwrap());
            names.extend([("KeyId", id.to_string()), ("KeyArn", arn.to_string())]);
            let alias_name = ALIAS.to_string();
            let alias = kms::CreateAliasRequest { alias_name, target_key_id: id.into() };
            call(&mut world, "kms", "CreateAlias", alias.write());
            let grant = kms::CreateGrantRequest {
                key_id: id.into(),
                grantee_principal: BOB.into(),
                operations: vec!["Encrypt".into()],
                ..Default::default()
            };
            let grant = call(&mut world, "kms", "CreateGrant", grant.write());
            names.push(("GrantId", grant.text("GrantId").unwrap().into()));
            names.push(("GrantToken", grant.text("GrantToken").unwrap().into()));
        }
        let sealed = kms::GenerateDataKeyWithoutPlaintextRequest {
            key_id: ALIAS.into(),
            key_spec: Some("AES_256".into()),
            ..Default::default()
        };
        let sealed = call(&mut world, "kms", "GenerateDataKeyWithoutPlaintext", sealed.write());
        let sealed = sealed.get("CiphertextBlob").unwrap().clone();
        Stage { world, names, sealed }
    }

    fn named(&self, name: &str) -> Option<String> {
        self.names.iter().find(|it| it.0 == name).map(|it| it.1.clone())
    }

    /// The least that an operation can be asked with.
    fn least_input(&self, entry: &Entry) -> Map {
        let mut input = Map::new();
        for member in entry.model.input.members {
            if member.required || member.streaming || is_wanted(entry, member.name) {
                let value = self.least_value(entry, member.name, member.target);
                input.insert(member.name, value);
            }
        }
        input
    }

    fn least_value(&self, entry: &Entry, name: &str, target: &Type) -> Document {
        match &target.kind {
            Kind::Structure(model) => {
                let needed =
                    model.members.iter().filter(|it| it.required || is_wanted(entry, it.name));
                let members =
                    needed.map(|it| (it.name.into(), self.least_value(entry, it.name, it.target)));
                Document::Map(members.collect())
            }
            Kind::List { item, .. } => Document::List(vec![self.least_value(entry, name, item)]),
            Kind::Map { value, .. } => {
                let value = self.least_value(entry, name, value);
                Document::Map([("something".into(), value)].into_iter().collect())
            }
            Kind::Bool => Document::Bool(true),
            Kind::Integer | Kind::Long => Document::Integer(target.min.unwrap_or(1).max(1)),
            Kind::Blob if name == "CiphertextBlob" => self.sealed.clone(),
            Kind::Blob if entry.service == "kms" => Document::Blob(vec![1; 32]),
            Kind::Blob => Document::Body(Box::new(self.world.body(b"v2"))),
            Kind::Time(_) => Document::Time(self.world.now),
            _ => Document::text(self.least_text(entry, name, target)),
        }
    }

    fn least_text(&self, entry: &Entry, name: &str, target: &Type) -> String {
        if let Some(text) = self.named(name) {
            return text;
        }
        let root = || self.named("RootId").unwrap();
        let text = match (entry.service, name) {
            (_, "Bucket") => "ledger",
            (_, "Key") => "a",
            (_, "CopySource") => "ledger/a",
            (_, "Policy") => "{}",
            (_, "ObjectAttributes") => "ETag",
            ("s3", "Status") if entry.name == "PutBucketVersioning" => "Suspended",
            (_, "UserName") => "bob",
            (_, "GroupName") => "staff",
            (_, "RoleName") => "auditor",
            (_, "PolicyArn" | "PermissionsBoundary") => "arn:aws:iam::111122223333:policy/reading",
            (_, "PolicyDocument" | "PolicyInputList" | "Content") => ALLOWING,
            (_, "AssumeRolePolicyDocument") => TRUSTING,
            (_, "SerialNumber") => "arn:aws:iam::111122223333:mfa/phone",
            (_, "AuthenticationCode1" | "AuthenticationCode2") => "123456",
            ("iam", "VersionId") => "v1",
            (_, "ActionNames") => "s3:GetObject",
            (_, "PolicySourceArn") => "arn:aws:iam::111122223333:user/bob",
            (_, "AWSServiceName" | "ServicePrincipal") => "cloudtrail.amazonaws.com",
            (_, "AccountId" | "ChildId") => ACCOUNT,
            (_, "TrailName") => "audit",
            ("cloudtrail", "Name") => "audit",
            (_, "S3BucketName") => "vault",
            (_, "ResourceIdList") | ("cloudtrail", "ResourceId") => {
                "arn:aws:cloudtrail:us-east-1:111122223333:trail/audit"
            }
            (_, "CreateAccountRequestId") => "car-00000000000000000000000000000000",
            (_, "HandshakeId") => "h-examplehandshake",
            (_, "PolicyId") => "p-FullAWSAccess",
            (_, "OrganizationalUnitId") => "ou-abcd-12345678",
            ("kms", "TargetKeyId" | "DestinationKeyId") => return self.named("KeyId").unwrap(),
            ("kms", "AliasName") => ALIAS,
            ("kms", "GranteePrincipal" | "RetiringPrincipal") => BOB,
            ("account", "RegionName") => "me-south-1",
            ("s3control", "ResourceArn") => "arn:aws:s3:::ledger",
            (_, "Email") => "member@example.com",
            (_, "ParentId" | "TargetId" | "SourceParentId" | "DestinationParentId") => {
                return root();
            }
            ("organizations", "ResourceId") => return root(),
            (_, "PolicyType" | "Filter" | "Type") if entry.service == "organizations" => {
                "SERVICE_CONTROL_POLICY"
            }
            ("securityhub", "ProductArn") => {
                "arn:aws:securityhub:us-east-1:111122223333:product/111122223333/default"
            }
            ("securityhub", "ResourceArn") => {
                "arn:aws:securityhub:us-east-1:111122223333:hub/default"
            }
            (_, "Id") => "444455556666",
            _ => match target.values.first() {
                Some(value) => value,
                None => "something",
            },
        };
        text.into()
    }

    /// What an operation says that it needs for this input.
    fn access(&mut self, entry: &Entry, input: &Map) -> Access {
        let cx = self.world.context();
        match entry.access(&cx, &self.world.gate.store.begin(), input.clone()) {
            Ok(access) => access,
            Err(Stop::Refused(refusal)) => panic!("{}: {refusal}", entry.name),
            Err(_) => panic!("{} failed", entry.name),
        }
    }

    fn ask(&mut self, entry: &Entry, input: &Map) -> Result<Map, Refusal> {
        self.world.answer(entry, input.clone())
    }
}

/// Members that the models do not require and the operations do.
const WANTED: [&str; 4] = ["MultipartUpload", "Status", "TrailName", "UserName"];

/// The same of single operations: a call that leaves them out is one of another kind.
const WANTED_BY: [(&str, &str); 4] = [
    ("Decrypt", "CiphertextBlob"),
    ("Decrypt", "KeyId"),
    ("ReEncrypt", "CiphertextBlob"),
    ("RetireGrant", "GrantToken"),
];

fn is_wanted(entry: &Entry, member: &str) -> bool {
    WANTED.contains(&member) || WANTED_BY.contains(&(entry.name, member))
}

fn operations() -> impl Iterator<Item = &'static Entry> {
    let all = SERVICES.iter().flat_map(|it| it.iter());
    all.filter(|it| !OF_THEIR_OWN.contains(&format!("{}:{}", it.service, it.name).as_str()))
}

fn is_denied(answer: &Result<Map, Refusal>) -> bool {
    answer.as_ref().is_err_and(|it| {
        it.code.starts_with("AccessDenied") && it.message.contains("is not authorized to perform")
    })
}

#[test]
fn root_is_let_through_and_a_user_only_with_the_permissions_that_the_operation_declares() {
    let mut wrong = Vec::new();
    for entry in operations() {
        let name = format!("{}:{}", entry.service, entry.name);
        let mut stage = Stage::new();
        let input = stage.least_input(entry);
        let access = stage.access(entry, &input);
        stage.world.user_with("nobody", None);
        let before = stage.world.records().len();
        if !is_denied(&stage.ask(entry, &input)) {
            wrong.push(format!("{name}: nobody is let through"));
        }
        let silent = entry.audit.plane == Plane::Data && entry.audit.effect == Effect::Read;
        let records = &stage.world.records()[before..];
        let denied = |it: &serde_json::Value| {
            let code = it["errorCode"].as_str().unwrap_or_default();
            code == "AccessDenied" || code == "Client.UnauthorizedOperation"
        };
        if !silent && !records.iter().any(denied) {
            wrong.push(format!("{name}: the denial is not on record"));
        }
        let statements: Vec<_> = (access.needs.iter())
            .map(|it| json!({"Effect": "Allow", "Action": it.action, "Resource": it.resource}))
            .collect();
        let document = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
        if let Err(it) = policy::Policy::parse(&document, policy::Kind::Identity) {
            wrong.push(format!("{name}: no policy can name its resource: {}", it.message));
            continue;
        }
        let somebody = stage.world.user_with("somebody", Some(json!(statements)));
        if let Err(refusal) = somebody.ask_denied(entry, &input) {
            wrong.push(format!("{name}: {refusal}"));
        }
        let mut stage = Stage::new();
        let input = stage.least_input(entry);
        if let Err(refusal) = stage.world.root().ask_denied(entry, &input) {
            wrong.push(format!("{name}: root: {refusal}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

impl World {
    /// The refusal, if a call is denied.
    fn ask_denied(&mut self, entry: &Entry, input: &Map) -> Result<(), Refusal> {
        let answer = self.answer(entry, input.clone());
        match answer {
            Err(refusal) if is_denied(&Err(refusal.clone())) => Err(refusal),
            _ => Ok(()),
        }
    }
}
