namespace Parcours.Projections.Traces;

/// <summary>La table des traces : elle ne fait que s'allonger, puis se réduire à des empreintes passé la conservation.</summary>
internal static class SchemaDesTraces
{
    private const string S = Journal.Schema;

    private static readonly string[] _scelles =
        ["sel", "departement", "le", "auteur", "roles", "organisme", "acte", "objet", "question", "finalite", "resultat", "adresse", "requete"];

    public static string Instructions { get; } = $"""

        create table if not exists {S}.trace (
          numero bigint generated always as identity primary key,
          departement text not null,
          le timestamptz not null,
          auteur text, roles text, organisme text,
          acte text not null, objet text, question text, finalite text,
          resultat smallint,
          adresse text, requete text,
          sel uuid not null,
          empreinte bytea not null);
        create index if not exists trace_par_temps on {S}.trace using brin (le);
        create index if not exists trace_de_l_objet on {S}.trace (departement, objet, numero);
        comment on table {S}.trace is 'Lectures et écritures nominatives, refus compris : qui, quoi, quand, pourquoi, d''où (D6). L''application n''y fait qu''ajouter.';
        comment on sequence {S}.trace_numero_seq is 'Numéros des traces.';
        comment on index {S}.trace_par_temps is 'La recherche par période, et la fin de conservation ; presque gratuit à tenir : les traces arrivent dans l''ordre.';
        comment on index {S}.trace_de_l_objet is 'Qui a vu ce dossier.';
        comment on column {S}.trace.numero is 'Place.';
        comment on column {S}.trace.departement is 'Département demandé.';
        comment on column {S}.trace.le is 'Instant de la demande.';
        comment on column {S}.trace.auteur is 'Sujet du jeton, sous pseudonyme s''il dirait quelqu''un ; nul sans jeton valide.';
        comment on column {S}.trace.roles is 'Rôles en vigueur.';
        comment on column {S}.trace.organisme is 'Organisme du jeton.';
        comment on column {S}.trace.acte is 'Méthode et modèle de l''adresse.';
        comment on column {S}.trace.objet is 'Dossier, fait, indicateur : ce que l''adresse désigne.';
        comment on column {S}.trace.question is 'Paramètres de l''adresse, date de connaissance comprise : la liste se relit à l''identique.';
        comment on column {S}.trace.finalite is 'Pourquoi, quand le rôle doit le dire.';
        comment on column {S}.trace.resultat is 'Statut HTTP de la réponse ; nul pour une demande admise, que suit une seconde trace si elle échoue.';
        comment on column {S}.trace.adresse is 'Adresse réseau de l''appelant.';
        comment on column {S}.trace.requete is 'Identifiant de la requête, le même qu''au journal technique.';
        comment on column {S}.trace.sel is 'Tiré au sort : sans lui, l''empreinte ne dit rien de la trace.';
        comment on column {S}.trace.empreinte is 'SHA-256 du sel et du contenu.';

        create table if not exists {S}.trace_expiree (
          numero bigint primary key,
          departement text not null,
          empreinte bytea not null);
        create index if not exists trace_expiree_du_departement on {S}.trace_expiree (departement, numero);
        comment on table {S}.trace_expiree is 'Ce qui reste d''une trace passé la conservation : de quoi reconnaître celle qu''un export a gardée.';
        comment on index {S}.trace_expiree_du_departement is 'Celles d''un département.';
        comment on column {S}.trace_expiree.numero is 'Place qu''avait la trace.';
        comment on column {S}.trace_expiree.departement is 'Département.';
        comment on column {S}.trace_expiree.empreinte is 'Empreinte qu''elle portait.';

        create or replace function {S}.empreinte_de_trace(t {S}.trace) returns bytea language sql stable as $empreinte$ select {Empreinte("t")} $empreinte$;
        comment on function {S}.empreinte_de_trace({S}.trace) is 'L''empreinte que doit porter une trace.';
        create or replace function {S}.sceller_trace() returns trigger language plpgsql as $sceau$
        begin
          new.sel := gen_random_uuid();
          new.empreinte := {Empreinte("new")};
          return new;
        end $sceau$;
        comment on function {S}.sceller_trace() is 'La base pose le sel et l''empreinte : l''application ne peut en choisir aucun.';
        create or replace trigger trace_scellee before insert on {S}.trace for each row execute function {S}.sceller_trace();

        """;

    /// <summary>
    /// Un séparateur que nul champ ne porte, un champ vide pour un absent : deux traces différentes ne s'y confondent pas. Écrite sur place
    /// dans le déclencheur : appeler la fonction, ou passer par du JSON, doublait le coût de l'ajout.
    /// </summary>
    private static string Empreinte(string t) => $"""
        sha256(convert_to(concat({string.Join(", chr(31), ", _scelles.Select(champ => champ == "le" ? $"extract(epoch from {t}.le)" : $"{t}.{champ}"))}), 'UTF8'))
        """;
}
