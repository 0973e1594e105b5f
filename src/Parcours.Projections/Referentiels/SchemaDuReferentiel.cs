using Parcours.Projections.Sceau;

namespace Parcours.Projections.Referentiels;

/// <summary>La table du référentiel : elle ne fait que s'allonger, ce qu'on en savait un jour se relit.</summary>
internal static class SchemaDuReferentiel
{
    private const string S = Journal.Schema;

    public const string Table = "referentiel";

    public static string Instructions { get; } = $"""

        create table if not exists {S}.referentiel (
          numero bigint generated always as identity primary key,
          departement text not null,
          le timestamptz not null,
          par text not null,
          genre text not null,
          code text not null,
          depuis date not null,
          libelle text not null,
          nature text not null,
          parent text,
          jusqu_au date,
          remplace_par text,
          retire boolean not null);
        create index if not exists referentiel_du_departement on {S}.referentiel (departement, numero);
        comment on table {S}.referentiel is 'Territoires, organismes et structures de chaque département, datés : chaque ligne est ce qu''on en a appris, la dernière de chaque entrée l''emporte (ADR 0019).';
        comment on sequence {S}.referentiel_numero_seq is 'Numéros des lignes.';
        comment on index {S}.referentiel_du_departement is 'Celles d''un département, dans l''ordre où elles furent apprises.';
        comment on column {S}.referentiel.numero is 'Place.';
        comment on column {S}.referentiel.departement is 'Département.';
        comment on column {S}.referentiel.le is 'Quand on l''a appris.';
        comment on column {S}.referentiel.par is 'Qui l''a chargé.';
        comment on column {S}.referentiel.genre is 'territoire ou organisme.';
        comment on column {S}.referentiel.code is 'Code échangé.';
        comment on column {S}.referentiel.depuis is 'Premier jour de l''entrée.';
        comment on column {S}.referentiel.libelle is 'Nom lisible.';
        comment on column {S}.referentiel.nature is 'Maille ou sorte : commune, secteur, MDS, TAS, CCAS…';
        comment on column {S}.referentiel.parent is 'Code qui la contient.';
        comment on column {S}.referentiel.jusqu_au is 'Dernier jour, inclus ; nul si elle existe toujours.';
        comment on column {S}.referentiel.remplace_par is 'Code qui la continue, renommé ou fusionné.';
        comment on column {S}.referentiel.retire is 'L''entrée fut dite à tort.';
        {SchemaDuSceau.Garde(Table)}
        """;
}
