//! Programs with adjustments for the comparison: the engine says which of the drawn ones it accepts, the reference what follows.
//! It never judges; it only puts the adjustments into the request and gives the catalogue that is then in force.
//! Read next: `adjusted.rs`.

use super::adjusted::{drawn, in_force, is_late};
use super::catalogue::Catalogue;
use crate::random::Tape;
use ketamine_intake::intake::Plain;
use ketamine_intake::pack::Pack;
use ketamine_intake::program::ActiveProgram;
use ketamine_intake::report::catalogue;
use ketamine_intake::wasm::ScreenRequest;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashMap;

/// Which list, in which setting and place, and whether its loosenings have expired.
type Key = (u64, String, String, bool);

/// Programs with adjustments, each list with the catalogue that is then in force; a whole one takes long to make.
pub(crate) struct Programs {
    pack: Pack,
    catalogue: Value,
    made: HashMap<Key, (Vec<Value>, Catalogue)>,
}

impl Programs {
    pub(crate) fn over(pack: Pack) -> Programs {
        Programs { pack, catalogue: serde_json::to_value(catalogue(&pack)).unwrap(), made: HashMap::new() }
    }

    /// Gives the program of the request as many adjustments of a list as it accepts, and what is then in force.
    pub(crate) fn adjust(&mut self, request: &mut Value, list: u64) -> &Catalogue {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let (setting, place) = (text(&request["program"]["setting"]), text(&request["program"]["jurisdiction"]));
        let key = (list, setting, place, is_late(request["today"].as_str().unwrap()));
        let (adjustments, catalogue) = self.made.entry(key).or_insert_with(|| {
            let given = drawn(&self.catalogue, &mut Tape::endless(2_000_000 + list));
            let adjustments = accepted(self.pack, request, given);
            let mut with = request.clone();
            with["program"]["adjustments"] = json!(adjustments);
            (adjustments, Catalogue::from_json(&in_force(&self.catalogue, &with)))
        });
        request["program"]["adjustments"] = json!(adjustments);
        catalogue
    }
}

/// As many of the adjustments as the program accepts, each tried after those that it took.
fn accepted(pack: Pack, request: &Value, drawn: Vec<Value>) -> Vec<Value> {
    let (mut program, mut taken) = (request["program"].clone(), Vec::new());
    let today = ScreenRequest::read(Plain::deserialize(request).unwrap()).today;
    for adjustment in drawn {
        taken.push(adjustment);
        program["adjustments"] = json!(taken);
        if ActiveProgram::new(&Plain::deserialize(&program).unwrap(), today, pack).is_err() {
            taken.pop();
        }
    }
    taken
}
