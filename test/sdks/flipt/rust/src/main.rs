//! Reads questions, and answers each with one line: what Flipt's Rust client says.

use std::collections::HashMap;
use std::error::Error;
use std::io;

use flipt::api::FliptClient;
use flipt::error::UpstreamError;
use flipt::evaluation::models::{
    BatchEvaluationRequest, BooleanEvaluationResponse, ErrorEvaluationReason, EvaluationReason, EvaluationRequest,
    Response, VariantEvaluationResponse,
};
use flipt::flags::models::{Flag, FlagType};
use flipt::models::ListParameters;
use flipt::{ClientTokenAuthentication, ConfigBuilder, Url};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Asked {
    url: String,
    key: String,
    questions: Vec<Question>,
}

#[derive(Deserialize)]
struct Question {
    ask: String,
    #[serde(default)]
    flags: Vec<String>,
    #[serde(default)]
    context: HashMap<String, String>,
    limit: Option<i32>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let asked: Asked = serde_json::from_reader(io::stdin())?;
    // The client puts paths right behind the URL.
    let config = ConfigBuilder::default()
        .with_endpoint(Url::parse(&format!("{}/", asked.url))?)
        .with_auth_strategy(ClientTokenAuthentication::new(asked.key))
        .build();
    let client = FliptClient::new(config)?;
    for question in &asked.questions {
        let answer = answer_to(&client, question).await;
        println!("{}", answer.unwrap_or_else(|error| json!({"error": error.message})));
    }
    Ok(())
}

async fn answer_to(client: &FliptClient, question: &Question) -> Result<Value, UpstreamError> {
    if question.ask == "list" {
        let parameters = question.limit.map(|limit| ListParameters { limit: Some(limit), ..Default::default() });
        let listed = client.flags.list_flags("default", parameters.as_ref()).await?;
        return Ok(listed.flags.iter().map(flag).collect());
    }
    let requests: Vec<EvaluationRequest> = question.flags.iter().map(|flag| request(flag, question)).collect();
    match question.ask.as_str() {
        "boolean" => Ok(boolean(&client.evaluation.boolean(&requests[0]).await?)),
        "variant" => Ok(variant(&client.evaluation.variant(&requests[0]).await?)),
        _ => {
            let batch = BatchEvaluationRequest { requests, reference: None };
            Ok(client.evaluation.batch(&batch).await?.responses.iter().map(response).collect())
        }
    }
}

fn request(flag: &str, question: &Question) -> EvaluationRequest {
    EvaluationRequest {
        namespace_key: "default".into(),
        flag_key: flag.into(),
        entity_id: "ada".into(),
        context: question.context.clone(),
        reference: None,
    }
}

fn flag(flag: &Flag) -> Value {
    let kind = match flag.r#type {
        FlagType::Variant => "VARIANT_FLAG_TYPE",
        FlagType::Boolean => "BOOLEAN_FLAG_TYPE",
    };
    let variants: Vec<&String> = flag.variants.iter().map(|variant| &variant.key).collect();
    json!({"key": flag.key, "type": kind, "enabled": flag.enabled, "variants": variants})
}

fn response(response: &Response) -> Value {
    if let Some(answer) = &response.boolean_response {
        return boolean(answer);
    }
    if let Some(answer) = &response.variant_response {
        return variant(answer);
    }
    response.error_response.as_ref().map_or(Value::Null, |error| {
        let reason = match error.reason {
            ErrorEvaluationReason::Unknown => "UNKNOWN_ERROR_EVALUATION_REASON",
            ErrorEvaluationReason::NotFound => "NOT_FOUND_ERROR_EVALUATION_REASON",
        };
        json!({"flagKey": error.flag_key, "namespaceKey": error.namespace_key, "reason": reason})
    })
}

fn boolean(answer: &BooleanEvaluationResponse) -> Value {
    json!({"flagKey": answer.flag_key, "enabled": answer.enabled, "reason": reason(&answer.reason)})
}

fn variant(answer: &VariantEvaluationResponse) -> Value {
    json!({
        "flagKey": answer.flag_key,
        "match": answer.r#match,
        "reason": reason(&answer.reason),
        "variantKey": answer.variant_key,
        "variantAttachment": answer.variant_attachment,
        "segmentKeys": answer.segment_keys,
    })
}

fn reason(reason: &EvaluationReason) -> &'static str {
    match reason {
        EvaluationReason::Unknown => "UNKNOWN_EVALUATION_REASON",
        EvaluationReason::FlagDisabled => "FLAG_DISABLED_EVALUATION_REASON",
        EvaluationReason::Match => "MATCH_EVALUATION_REASON",
        EvaluationReason::Default => "DEFAULT_EVALUATION_REASON",
    }
}
