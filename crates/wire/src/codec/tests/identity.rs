//! The services of identity on the wire: IAM's forms, Organizations' and Account's refusals.

use expect_test::expect;

use super::{IDS, request, shown};
use crate::codec::{decode, encode, encode_refusal};
use crate::route::{route, service_of};
use crate::shape::{Shape, Structure};
use crate::{Map, Refusal, account, iam, organizations, s3control};

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded; charset=utf-8");

fn posted(scope: &str, uri: &str, header: (&str, &str), body: &str) -> Result<Map, Refusal> {
    let parts = request("POST", uri, &[header]);
    let routed = route(service_of(&parts, Some(scope)), &parts, body.as_bytes(), &[])?;
    decode(&routed, &parts, body.as_bytes())
}

fn user_tags(body: &str) -> Result<Vec<String>, String> {
    let body = format!("Action=TagUser&Version=2010-05-08&UserName=ada&{body}");
    let input =
        posted("iam", "/", FORM, &body).map_err(|it| format!("{}: {}", it.code, it.message))?;
    let input = iam::TagUserRequest::read(input).expect("a request");
    Ok(input.tags.into_iter().map(|tag| format!("{}={}", tag.key, tag.value)).collect())
}

#[test]
fn the_numbers_of_a_list_are_its_places() {
    let tag =
        |number: &str| format!("Tags.member.{number}.Key=k{number}&Tags.member.{number}.Value=v");
    assert_eq!(user_tags(&tag("1")).unwrap(), ["k1=v"]);
    assert_eq!(user_tags(&tag("01")).unwrap(), ["k01=v"]);
    assert_eq!(user_tags(&format!("{}&{}", tag("2"), tag("1"))).unwrap(), ["k1=v", "k2=v"]);
    for number in ["0", "-1", "12"] {
        let refusal = user_tags(&format!("{}&{}", tag("1"), tag(number))).unwrap_err();
        assert!(refusal.starts_with("MalformedInput"), "{number}: {refusal}");
    }
    let refusal = user_tags(&format!("{}&{}", tag("1"), tag("3"))).unwrap_err();
    assert_eq!(
        refusal,
        "ValidationError: 1 validation error detected: Value null at 'tags.2.member' failed to \
         satisfy constraint: Member must not be null"
    );
}

#[test]
fn a_scalar_of_a_form_has_its_very_spelling() {
    let listed = |value: &str| {
        let body = format!("Action=ListUsers&Version=2010-05-08&MaxItems={value}");
        posted("iam", "/", FORM, &body).map(|it| it.get("MaxItems").cloned()).map_err(|it| it.code)
    };
    for value in ["1", "01", "%2B1"] {
        assert_eq!(listed(value).unwrap(), Some(crate::Document::Integer(1)), "{value}");
    }
    for value in ["", "+1", "1.0", "1e0", "99999999999"] {
        assert_eq!(listed(value).unwrap_err(), "MalformedInput", "{value}");
    }
    assert_eq!(listed("0").unwrap_err(), "ValidationError");
    let version = |value: &str| {
        let document = "PolicyArn=arn:aws:iam::111122223333:policy/p&PolicyDocument=%7B%7D";
        let body = format!("Action=CreatePolicyVersion&{document}&SetAsDefault={value}");
        posted("iam", "/", FORM, &body).map(|_| ()).map_err(|it| it.code)
    };
    for value in ["true", "false", "1", "0"] {
        assert_eq!(version(value), Ok(()), "{value}");
    }
    for value in ["True", "yes", "", "+true"] {
        assert_eq!(version(value).unwrap_err(), "MalformedInput", "{value}");
    }
}

#[test]
fn a_code_of_iam_has_no_suffix() {
    let refusal = iam::no_such_entity("The user with name ada cannot be found.");
    assert_eq!((&*refusal.exception, refusal.status), ("NoSuchEntityException", 404));
    expect![[r#"
        404
        x-amzn-requestid: 4442587FB7D0A2F9
        content-type: text/xml;charset=UTF-8

        <?xml version="1.0" encoding="UTF-8"?>
        <ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>The user with name ada cannot be found.</Message></Error><RequestId>4442587FB7D0A2F9</RequestId></ErrorResponse>"#]]
    .assert_eq(&shown(&encode_refusal(&iam::SERVICE, &refusal, &IDS, false)));
}

#[test]
fn organizations_refuses_with_a_reason() {
    let target = ("x-amz-target", "AWSOrganizationsV20161128.DescribeHandshake");
    let refusal = posted("organizations", "/", target, "{}").unwrap_err();
    expect![[r#"
        400
        x-amzn-requestid: 4442587FB7D0A2F9
        x-amzn-errortype: InvalidInputException
        content-type: application/x-amz-json-1.1

        {"__type":"InvalidInputException","Message":"You must provide a value for the parameter.","Reason":"INPUT_REQUIRED:HANDSHAKE_ID"}"#]]
    .assert_eq(&shown(&encode_refusal(&organizations::SERVICE, &refusal, &IDS, false)));
}

#[test]
fn account_speaks_json_at_paths_of_its_own() {
    let header = ("content-type", "application/json");
    let input = posted("account", "/listRegions", header, r#"{"MaxResults":50}"#).unwrap();
    assert_eq!(account::ListRegionsRequest::read(input).unwrap().max_results, Some(50));
    let refusal = posted("account", "/listRegions", header, r#"{"MaxResults":51}"#).unwrap_err();
    assert_eq!((&*refusal.code, refusal.status), ("ValidationException", 400));
    let fields = r#"[{"name":"RegionName","message":"No."}]"#;
    let refusal = account::validation("mars-1 is not a valid region for opt-in or opt-out.")
        .with("reason", "fieldValidationFailed")
        .with("fieldList", fields);
    expect![[r#"
        400
        x-amzn-requestid: 4442587FB7D0A2F9
        x-amzn-errortype: ValidationException
        content-type: application/json

        {"message":"mars-1 is not a valid region for opt-in or opt-out.","reason":"fieldValidationFailed","fieldList":[{"name":"RegionName","message":"No."}]}"#]]
    .assert_eq(&shown(&encode_refusal(&account::SERVICE, &refusal, &IDS, false)));
    let refusal = encode_refusal(&account::SERVICE, &Refusal::access_denied("No."), &IDS, false);
    assert_eq!(refusal.status, 403);
}

#[test]
fn the_accounts_block_of_public_access_has_its_own_frame() {
    let parts = request("GET", "/v20180820/configuration/publicAccessBlock", &[]);
    let routed = route(&s3control::SERVICE, &parts, &[], &[]).unwrap();
    assert_eq!(decode(&routed, &parts, &[]).unwrap_err().code, "MissingSecurityHeader");
    let block = s3control::PublicAccessBlockConfiguration {
        block_public_acls: Some(true),
        ..Default::default()
    };
    let output =
        s3control::GetPublicAccessBlockOutput { public_access_block_configuration: Some(block) };
    expect![[r#"
        200
        x-amz-request-id: 4442587FB7D0A2F9
        x-amz-id-2: c2Vjb25k
        content-type: application/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <PublicAccessBlockConfiguration xmlns="http://awss3control.amazonaws.com/doc/2018-08-20/"><BlockPublicAcls>true</BlockPublicAcls></PublicAccessBlockConfiguration>"#]]
    .assert_eq(&shown(&encode(s3control::GetPublicAccessBlock::MODEL, &output.write(), &IDS)));
    let refusal = s3control::no_such_public_access_block_configuration("It is not there.");
    expect![[r#"
        404
        x-amz-request-id: 4442587FB7D0A2F9
        x-amz-id-2: c2Vjb25k
        content-type: application/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <ErrorResponse><Error><Code>NoSuchPublicAccessBlockConfiguration</Code><Message>It is not there.</Message></Error><RequestId>4442587FB7D0A2F9</RequestId><HostId>c2Vjb25k</HostId></ErrorResponse>"#]]
    .assert_eq(&shown(&encode_refusal(&s3control::SERVICE, &refusal, &IDS, false)));
}

#[test]
fn a_session_that_is_too_short_has_a_code_of_its_own() {
    let updated = |seconds: u32| {
        let body = format!(
            "Action=UpdateRole&Version=2010-05-08&RoleName=auditor&MaxSessionDuration={seconds}"
        );
        posted("iam", "/", FORM, &body).map(|_| ()).map_err(|it| it.code)
    };
    assert_eq!(updated(3600), Ok(()));
    assert_eq!(updated(3599).unwrap_err(), "ParamValidation");
    assert_eq!(updated(43_201).unwrap_err(), "ValidationError");
}

#[test]
fn iam_names_the_letters_that_a_name_may_hold() {
    let refused = |body: &str| {
        let refusal = posted("iam", "/", FORM, &format!("Version=2010-05-08&{body}")).unwrap_err();
        (refusal.code.to_string(), refusal.message)
    };
    let (code, message) = refused("Action=CreateUser&UserName=a+b");
    assert_eq!(code, "ValidationError");
    let text = "The specified value for userName is invalid. It must contain only alphanumeric \
        characters and/or the following: +=,.@_-";
    assert_eq!(message, text);
    let (code, message) = refused("Action=CreateUser&UserName=a+b&PermissionsBoundary=short");
    assert_eq!(code, "ValidationError");
    assert!(message.starts_with("2 validation errors detected: "), "{message}");
}

#[test]
fn iam_says_what_a_path_looks_like() {
    let refused = |body: &str| {
        let read = posted("iam", "/", FORM, &format!("Version=2010-05-08&Action={body}"));
        read.err().map(|it| (it.code.to_string(), it.message))
    };
    let text = "is invalid. It must begin and end with / and contain only alphanumeric \
        characters and/or / characters.";
    let told = |member: &str| {
        Some(("ValidationError".to_string(), format!("The specified value for {member} {text}")))
    };
    for path in ["%2F", "%2Fteam%2F", "%2Fa%2F%2Fb%2F", "%2Fa!%2F"] {
        assert_eq!(refused(&format!("CreateUser&UserName=bob&Path={path}")), None, "{path}");
    }
    for path in ["%2F%2F", "%2Fteam", "team%2F", "%2Fa+b%2F", "%2F%C3%A9%2F", "%2Fa%0A%2F"] {
        let body = format!("CreateUser&UserName=bob&Path={path}");
        assert_eq!(refused(&body), told("path"), "{path}");
    }
    assert_eq!(refused("UpdateUser&UserName=bob&NewPath=team"), told("newPath"));
    let policy =
        |path: &str| refused(&format!("CreatePolicy&PolicyName=p&PolicyDocument=d&Path={path}"));
    assert_eq!(policy("%2Fa.b%2Fc%2F"), None);
    assert_eq!(policy("%2Fa!%2F"), told("path"));
    assert_eq!(policy("%2Fa%2F%2Fb%2F"), told("path"));
    let (code, message) =
        refused(&format!("CreateUser&UserName=bob&Path=%2F{}%2F", "x".repeat(511))).unwrap();
    assert_eq!(code, "ValidationError");
    assert!(message.ends_with("Member must have length less than or equal to 512"), "{message}");
}

#[test]
fn organizations_refuses_what_is_no_id_of_any_kind() {
    let tag = |id: &str| {
        let body = format!(r#"{{"ResourceId":"{id}","Tags":[]}}"#);
        let target = ("x-amz-target", "AWSOrganizationsV20161128.TagResource");
        let refusal = posted("organizations", "/", target, &body).err();
        refusal.map(|it| (it.code.to_string(), it.message))
    };
    for id in ["123456789012", "r-abcd", "ou-abcd-12345678", "p-FullAWSAccess", "rp-abcd1234"] {
        assert_eq!(tag(id), None, "{id}");
    }
    let text = "You provided a value that does not match the required pattern.";
    let told = Some(("InvalidInputException".to_string(), text.to_string()));
    for id in ["0A000000X000", "r-a", "ou-abcd", "p-1", "1234567890123"] {
        assert_eq!(tag(id), told, "{id}");
    }
}
